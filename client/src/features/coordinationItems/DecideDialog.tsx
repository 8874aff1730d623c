import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { decideItems } from '@/api/generated/sdk.gen'
import type {
  CoordinationItemSummary,
  DecisionAnswer,
  DecisionOutcome,
  ReasonCode,
} from '@/api/generated/types.gen'
import { REASON_CODES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { isStatus } from '@/lib/problem'
import { useRefresh } from './api'
import { decisionText } from './decisionText'
import { itemText } from './itemText'

type Props = {
  roundId: string
  resolutionId: string
  items: readonly CoordinationItemSummary[]
  onClose: () => void
  onDone: (answer: DecisionAnswer) => void
}

type Values = { outcome: DecisionOutcome | ''; reason: ReasonCode | ''; agency: string; note: string }

const OUTCOMES: readonly DecisionOutcome[] = ['accept', 'reject', 'refer', 'return']

/** The result of one item or of many; what cannot be entered is told per item. */
export const DecideDialog = ({ roundId, resolutionId, items, onClose, onDone }: Props) => {
  const t = useText(decisionText)
  const own = useText(itemText)
  const words = useText(coordinationText)
  const shared = useShared()
  const format = useFormat()
  const refresh = useRefresh(roundId)
  const once = useIntent()
  const { register, handleSubmit, watch, formState } = useForm<Values>({
    defaultValues: { outcome: '', reason: '', agency: '', note: '' },
  })
  const outcome = watch('outcome')
  const needsReason = outcome === 'reject' || outcome === 'return'
  const decide = useMutation({
    mutationFn: ({ outcome: chosen, reason, agency, note }: Values) =>
      once(
        {
          path: { roundId },
          body: {
            resolutionId,
            mode: 'allGoodRows' as const,
            rows: items.map(({ id, version }) => ({
              itemId: id,
              version,
              outcome: chosen as DecisionOutcome,
              reason: reason || null,
              agency: chosen === 'refer' ? agency : null,
              note: note.trim() || null,
            })),
          },
        },
        call => decideItems({ ...call, throwOnError: true }),
      ),
    onSuccess: answer => {
      void refresh()
      onDone(answer)
    },
    onError: error => {
      if (isStatus(error, 412)) void refresh()
    },
  })
  return (
    <FormDialog
      title={t.decide(format.number(items.length))}
      error={decide.error}
      isSaving={decide.isPending}
      onSubmit={handleSubmit(values => decide.mutate(values))}
      onClose={onClose}
    >
      {items.length === 1 && <p>{format.digits(items[0]?.name ?? '')}</p>}
      <SelectField
        label={t.outcome}
        error={formState.errors.outcome && t.chooseOutcome}
        {...register('outcome', { required: true })}
      >
        <option value="">{t.chooseOutcome}</option>
        {OUTCOMES.map(value => (
          <option key={value} value={value}>
            {own.outcomes[value]}
          </option>
        ))}
      </SelectField>
      {needsReason && (
        <SelectField
          label={t.reason}
          error={formState.errors.reason && t.chooseReason}
          {...register('reason', { required: true })}
        >
          <option value="">{t.chooseReason}</option>
          {REASON_CODES.map(code => (
            <option key={code} value={code}>
              {words.reasons[code]}
            </option>
          ))}
        </SelectField>
      )}
      {outcome === 'refer' && (
        <TextField
          label={t.agency}
          error={formState.errors.agency && shared.fillIn(t.agency)}
          {...register('agency', { validate: text => text.trim() !== '' })}
        />
      )}
      <TextArea label={t.note} {...register('note')} />
    </FormDialog>
  )
}
