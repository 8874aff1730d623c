import { useForm } from 'react-hook-form'
import { withdrawResolution } from '@/api/generated/sdk.gen'
import type { MeetingDetails, WithdrawalBody } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { useMeetingWrite } from './api'
import { meetingsText } from './text'

type Props = { meeting: MeetingDetails; resolutionId: string; onClose: () => void }

/** Takes a wrong entry back; what it said stays on record with the reason. */
export const WithdrawDialog = ({ meeting, resolutionId, onClose }: Props) => {
  const t = useText(meetingsText)
  const words = useShared()
  const { register, handleSubmit, formState } = useForm<WithdrawalBody>({ defaultValues: { reason: '' } })
  const write = useMeetingWrite(meeting.id, (body: WithdrawalBody, known, once) =>
    once({ ...known, path: { ...known.path, resolutionId }, body }, call =>
      withdrawResolution({ ...call, throwOnError: true }),
    ),
  )
  return (
    <FormDialog
      title={t.withdraw}
      error={write.error}
      isSaving={write.isPending}
      saveLabel={t.withdraw}
      onSubmit={handleSubmit(body => write.mutate(body, { onSuccess: onClose }))}
      onClose={onClose}
    >
      <TextField
        label={t.withdrawReason}
        error={formState.errors.reason && words.fillIn(t.withdrawReason)}
        {...register('reason', { validate: text => text.trim() !== '' })}
      />
    </FormDialog>
  )
}
