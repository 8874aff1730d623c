import { useForm } from 'react-hook-form'
import { recordItemBudget } from '@/api/generated/sdk.gen'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { TextArea } from '@/components/ui/Field'
import { useItemWrite } from './api'
import { inclusionText } from './inclusionText'

type Props = { roundId: string; item: CoordinationItemRow; onClose: () => void }

/** An item without a budget ends with the reason that its organization reads in the letter. */
export const BudgetDialog = ({ roundId, item, onClose }: Props) => {
  const t = useText(inclusionText)
  const words = useShared()
  const format = useFormat()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { note: '' } })
  const write = useItemWrite(
    { roundId, id: item.id, version: item.version },
    (note: string, known, once) =>
      once({ ...known, body: { budgeted: false, note } }, call =>
        recordItemBudget({ ...call, throwOnError: true }),
      ),
    onClose,
  )
  return (
    <FormDialog
      title={t.notBudgetedOf(format.digits(item.name))}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={handleSubmit(({ note }) => write.mutate(note.trim()))}
      onClose={onClose}
    >
      <TextArea
        label={t.why}
        error={formState.errors.note && words.fillIn(t.why)}
        {...register('note', { validate: text => text.trim() !== '' })}
      />
    </FormDialog>
  )
}
