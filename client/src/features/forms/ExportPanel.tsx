import { useState } from 'react'
import type { FormCode } from '@/api/generated/types.gen'
import { useSettings, useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { card } from '@/components/ui/Table'
import { EXPORT_FORMATS, EXPORT_FORMS, exportAddress } from './api'
import styles from './forms.module.css'
import { formsText } from './text'

/** The official forms as files. */
export const ExportPanel = ({ planId }: { planId: string }) => {
  const t = useText(formsText)
  const settings = useSettings()
  const [form, setForm] = useState<FormCode>('p01')
  const [digits, setDigits] = useState(settings.digits)
  return (
    <section className={`${card} ${styles.export}`} aria-labelledby="export-title">
      <h2 id="export-title">{t.exportTitle}</h2>
      <SelectField
        label={t.exportForm}
        value={form}
        onChange={event => setForm(event.target.value as typeof form)}
      >
        {EXPORT_FORMS.map(value => (
          <option key={value} value={value}>
            {t.exports[value]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.exportDigits}
        value={digits}
        onChange={event => setDigits(event.target.value as typeof digits)}
      >
        <option value="arabic">{t.arabic}</option>
        <option value="thai">{t.thai}</option>
      </SelectField>
      <div className={styles.files}>
        {EXPORT_FORMATS.map((format, i) => (
          <a
            key={format}
            download
            className={buttonClass(i === 0 ? 'primary' : 'plain')}
            href={exportAddress(planId, form, format, digits)}
            aria-label={t.download(format.toUpperCase())}
          >
            {format.toUpperCase()}
          </a>
        ))}
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
    </section>
  )
}
