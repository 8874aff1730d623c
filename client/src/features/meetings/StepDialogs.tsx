import { useForm } from 'react-hook-form'
import { cancelMeeting, inviteToMeeting, reviseMeeting } from '@/api/generated/sdk.gen'
import type {
  CancellationBody,
  InvitationBody,
  MeetingDetails,
  MeetingSchedule,
} from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { todayInThailand } from '@/lib/thai/era'
import { useMeetingWrite } from './api'
import { fromSchedule, ScheduleFields, type ScheduleValues, toSchedule } from './ScheduleFields'
import { meetingsText } from './text'

type Props = { meeting: MeetingDetails; onClose: () => void }

/** Notes the day on which the invitations were sent. */
const InviteDialog = ({ meeting, onClose }: Props) => {
  const t = useText(meetingsText)
  const { register, control, handleSubmit } = useForm<InvitationBody>({
    defaultValues: { sentOn: todayInThailand(), number: '' },
  })
  const write = useMeetingWrite(meeting.id, (body: InvitationBody, known, once) =>
    once({ ...known, body }, call => inviteToMeeting({ ...call, throwOnError: true })),
  )
  return (
    <FormDialog
      title={t.invite}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={handleSubmit(body => write.mutate(body, { onSuccess: onClose }))}
      onClose={onClose}
    >
      <DayField control={control} name="sentOn" label={t.sentOn} />
      <TextField label={t.letterNumber} {...register('number')} />
    </FormDialog>
  )
}

/** Calls the meeting off, or breaks it up when too few have come. */
const CancelDialog = ({ meeting, onClose }: Props) => {
  const t = useText(meetingsText)
  const words = useShared()
  const { register, handleSubmit, formState } = useForm<CancellationBody>({ defaultValues: { reason: '' } })
  const write = useMeetingWrite(meeting.id, (body: CancellationBody, known, once) =>
    once({ ...known, body }, call => cancelMeeting({ ...call, throwOnError: true })),
  )
  return (
    <FormDialog
      title={t.cancel}
      error={write.error}
      isSaving={write.isPending}
      saveLabel={t.cancel}
      onSubmit={handleSubmit(body => write.mutate(body, { onSuccess: onClose }))}
      onClose={onClose}
    >
      <TextField
        label={t.cancelReason}
        error={formState.errors.reason && words.fillIn(t.cancelReason)}
        {...register('reason', { validate: text => text.trim() !== '' })}
      />
    </FormDialog>
  )
}

/** Another day, hour, place or name; whoever was invited is invited anew. */
const ReviseDialog = ({ meeting, onClose }: Props) => {
  const t = useText(meetingsText)
  const { register, control, handleSubmit, formState } = useForm<ScheduleValues>({
    defaultValues: { schedule: fromSchedule(meeting) },
  })
  const write = useMeetingWrite(meeting.id, (body: MeetingSchedule, known) =>
    take(reviseMeeting({ ...known, body, throwOnError: true })),
  )
  return (
    <FormDialog
      title={t.revise}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={handleSubmit(({ schedule }) => write.mutate(toSchedule(schedule), { onSuccess: onClose }))}
      onClose={onClose}
    >
      {meeting.invitedOn && <p>{t.reviseHint}</p>}
      <ScheduleFields register={register} control={control} errors={formState.errors} />
    </FormDialog>
  )
}

const DIALOGS = { invite: InviteDialog, cancel: CancelDialog, revise: ReviseDialog }

export type Step = keyof typeof DIALOGS

/** What a step asks before it is taken. */
const StepDialog = ({ step, ...rest }: Props & { step: Step }) => {
  const Asked = DIALOGS[step]
  return <Asked {...rest} />
}

export default StepDialog
