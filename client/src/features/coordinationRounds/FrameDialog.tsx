import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { issueCoordinationFrame } from '@/api/generated/sdk.gen'
import type { CoordinationRoundDetails, EvidenceKind, FrameBody } from '@/api/generated/types.gen'
import { planClassesQuery } from '@/api/queries'
import { EVIDENCE_KINDS } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { TextField } from '@/components/ui/Field'
import { parseMoney } from '@/lib/readMoney'
import { useRoundWrite } from './api'
import styles from './rounds.module.css'
import { roundsText } from './text'

type Props = { round: CoordinationRoundDetails; onClose: () => void }

type Values = {
  quota: string
  itemCeiling: string
  organizationCeiling: string
  evidence: EvidenceKind[]
  planClassIds: string[]
  reason: string
}

const amountOf = (text: string): number | undefined => {
  const parsed = parseMoney(text)
  return parsed.ok && parsed.amount !== null ? parsed.amount : undefined
}

/** What the PAO accepts: issued the first time, or another version of it with a reason. */
export const FrameDialog = ({ round, onClose }: Props) => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const shared = useShared()
  const { frame } = round
  const { data: classes } = useQuery(planClassesQuery)
  const { register, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      quota: frame ? String(frame.quota) : '',
      itemCeiling: String(frame?.itemCeiling ?? 0),
      organizationCeiling: String(frame?.organizationCeiling ?? 0),
      evidence: frame?.evidence ?? [],
      planClassIds: frame?.planClassIds ?? [],
      reason: '',
    },
  })
  const write = useRoundWrite(
    round,
    (body: FrameBody, known, once) =>
      once({ ...known, body }, call => issueCoordinationFrame({ ...call, throwOnError: true })),
    onClose,
  )
  const faultOf = useFaults(write.error)
  const onSubmit = handleSubmit(({ reason, quota, itemCeiling, organizationCeiling, ...lists }) =>
    write.mutate({
      frame: {
        ...lists,
        quota: amountOf(quota) ?? null,
        itemCeiling: amountOf(itemCeiling) ?? null,
        organizationCeiling: amountOf(organizationCeiling) ?? null,
      },
      reason: reason.trim() || null,
    }),
  )
  const number = (name: 'quota' | 'itemCeiling' | 'organizationCeiling', label: string) => (
    <TextField
      numeric
      label={label}
      hint={t.noLimitHint}
      inputMode="decimal"
      error={formState.errors[name] ? t.numberInvalid : faultOf(`frame.${name}`)}
      {...register(name, { validate: text => text.trim() === '' || amountOf(text) !== undefined })}
    />
  )
  return (
    <FormDialog
      drawer
      title={t.actions.issueFrame}
      error={write.error}
      isSaving={write.isPending}
      saveLabel={t.actions.issueFrame}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <div className={styles.numbers}>
        {number('quota', t.quota)}
        {number('itemCeiling', t.itemCeiling)}
        {number('organizationCeiling', t.organizationCeiling)}
      </div>
      <fieldset>
        <legend>{t.evidence}</legend>
        <div className={styles.checks}>
          {EVIDENCE_KINDS.map(kind => (
            <label key={kind}>
              <input type="checkbox" value={kind} {...register('evidence')} /> {words.evidence[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          {t.planClasses} <span className={styles.soft}>({t.classesHint})</span>
        </legend>
        <div className={styles.checks}>
          {classes?.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" value={id} {...register('planClassIds')} /> {name}
            </label>
          ))}
        </div>
      </fieldset>
      {frame && (
        <TextField
          label={t.frameReason}
          error={formState.errors.reason ? shared.fillIn(t.frameReason) : faultOf('reason')}
          {...register('reason', { validate: text => text.trim() !== '' })}
        />
      )}
    </FormDialog>
  )
}
