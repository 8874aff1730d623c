import type { ActKind, SpecialGround } from '@/api/generated/types.gen'
import { useText } from '@/app/settings'
import { SelectField, TextField } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { amendmentsText } from './text'

export type KindValues = { kind: ActKind; ground: SpecialGround | ''; subject: string }

export const AMENDING_KINDS = ['correction', 'addition', 'change', 'special'] as const

/** Kind, ground of ข้อ 22/2 and subject. */
export const KindFields = ({
  values,
  groundError,
  onChange,
}: {
  values: KindValues
  groundError?: string | undefined
  onChange: (values: KindValues) => void
}) => {
  const t = useText(amendmentsText)
  return (
    <>
      <SelectField
        label={t.kind}
        value={values.kind}
        onChange={event => onChange({ ...values, kind: event.target.value as ActKind, ground: '' })}
      >
        {AMENDING_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {t.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <p className={fieldHint}>{t.kindHelp[values.kind as keyof typeof t.kindHelp]}</p>
      {values.kind === 'special' && (
        <SelectField
          label={t.ground}
          error={groundError}
          value={values.ground}
          onChange={event => onChange({ ...values, ground: event.target.value as SpecialGround })}
        >
          <option value="">…</option>
          {Object.entries(t.grounds).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t.subject}
        hint={t.subjectHint}
        maxLength={300}
        value={values.subject}
        onChange={event => onChange({ ...values, subject: event.target.value })}
      />
    </>
  )
}

export const toBody = ({ kind, ground, subject }: KindValues) => ({
  kind,
  ground: ground || null,
  subject: subject.trim() || null,
})
