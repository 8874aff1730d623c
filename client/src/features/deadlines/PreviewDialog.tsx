import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { previewDeadlines } from '@/api/generated/sdk.gen'
import type { DeadlineAnchor, DeadlinePreviewAnswer } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SelectField } from '@/components/ui/Field'
import { actions, formStack } from '@/components/ui/Table'
import { AnchorField, anchorBody, isAnchor } from './AnchorField'
import { rulesQuery } from './api'
import styles from './deadlines.module.css'
import { Explanation } from './Explanation'
import { deadlinesText } from './text'

const Result = ({ preview }: { preview: DeadlinePreviewAnswer }) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  const { language } = useSettings()
  return (
    <li>
      <h4>{format.digits(language === 'th' ? preview.titleTh : preview.titleEn)}</h4>
      <p>
        {preview.notBefore ? t.from : t.until} <strong>{format.date(preview.due)}</strong> ·{' '}
        {format.digits(preview.clause)} · {t.remindOn} {format.date(preview.remindOn)}
      </p>
      <Explanation steps={preview.explanation} />
    </li>
  )
}

/** Dates that would come out; nothing is kept. */
export const PreviewDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const rules = useQuery(rulesQuery)
  const [anchor, setAnchor] = useState<DeadlineAnchor>('fiscalYear')
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const preview = useMutation({
    mutationFn: () =>
      take(
        previewDeadlines({
          body: { anchors: [{ anchor, ...anchorBody(anchor, value) }] },
          throwOnError: true,
        }),
      ),
  })
  const faultOf = useFaults(preview.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isAnchor(anchor, value)) preview.mutate()
  }
  return (
    <Dialog title={t.preview} closeLabel={words.close} onClose={onClose}>
      <form className={formStack} onSubmit={submit} noValidate>
        <p>{t.previewHelp}</p>
        <ProblemNotice error={preview.error ?? rules.error} />
        <SelectField
          label={t.what}
          value={anchor}
          onChange={event => {
            setAnchor(event.target.value as DeadlineAnchor)
            setValue('')
            preview.reset()
          }}
        >
          {[...new Set((rules.data ?? []).flatMap(rule => rule.from))].map(one => (
            <option key={one} value={one}>
              {t.anchors[one]}
            </option>
          ))}
        </SelectField>
        <AnchorField
          key={anchor}
          anchor={anchor}
          value={value}
          tried={tried}
          forPlan
          fault={faultOf('anchors.0.date', 'anchors.0.fiscalYear', 'date', 'fiscalYear')}
          onChange={setValue}
        />
        <div className={actions}>
          <Button look="primary" type="submit" disabled={preview.isPending}>
            {t.compute}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {preview.data && (
          <>
            <h3 className={styles.resultsHead}>{t.results}</h3>
            <ul className={styles.results}>
              {preview.data.items.map(item => (
                <Result key={`${item.ruleCode}${item.subject}`} preview={item} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
