import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import {
  allowLateFiling,
  assignRoundOfficers,
  extendRoundWindow,
  moveCoordinationRound,
} from '@/api/generated/sdk.gen'
import type {
  CoordinationRoundDetails,
  ExtensionBody,
  LatePermitBody,
  OfficersBody,
  RoundAction,
  RoundStepBody,
} from '@/api/generated/types.gen'
import { organizationsQuery } from '@/api/queries'
import { take } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { SelectField, TextField } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { boardQuery, officersQuery, useRoundWrite } from './api'
import { roundsText } from './text'

type Props = { round: CoordinationRoundDetails; onClose: () => void }

/** Takes the round on, or back by one stage with a reason. */
const MoveDialog = ({ round, action, onClose }: Props & { action: RoundAction }) => {
  const t = useText(roundsText)
  const words = useShared()
  const { register, handleSubmit, formState } = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const write = useRoundWrite(
    round,
    (body: RoundStepBody, known, once) =>
      once({ ...known, body }, call => moveCoordinationRound({ ...call, throwOnError: true })),
    onClose,
  )
  const needsReason = action === 'reopen'
  return (
    <FormDialog
      title={t.actions[action]}
      error={write.error}
      isSaving={write.isPending}
      saveLabel={t.confirm}
      onSubmit={handleSubmit(({ reason }) => write.mutate({ action, reason: reason.trim() || null }))}
      onClose={onClose}
    >
      <TextField
        label={needsReason ? t.reason : `${t.reason} (${words.optional})`}
        error={formState.errors.reason && words.fillIn(t.reason)}
        {...register('reason', { validate: text => !needsReason || text.trim() !== '' })}
      />
    </FormDialog>
  )
}

/** Moves the last day of a window to a later one. */
const ExtendDialog = ({ round, onClose }: Props) => {
  const t = useText(roundsText)
  const words = useShared()
  const format = useFormat()
  const { register, control, handleSubmit, formState } = useForm<ExtensionBody>({
    defaultValues: { window: 'filing', closesOn: '', reason: '' },
  })
  const write = useRoundWrite(
    round,
    (body: ExtensionBody, known, once) =>
      once({ ...known, body }, call => extendRoundWindow({ ...call, throwOnError: true })),
    onClose,
  )
  const faultOf = useFaults(write.error)
  return (
    <FormDialog
      title={t.actions.extendWindow}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={handleSubmit(body => write.mutate(body))}
      onClose={onClose}
    >
      <SelectField label={t.whichWindow} {...register('window')}>
        {round.windows.map(({ kind, closesOn }) => (
          <option key={kind} value={kind}>
            {t.windows[kind]} ({t.now(format.date(closesOn))})
          </option>
        ))}
      </SelectField>
      <DayField control={control} name="closesOn" label={t.newLastDay} fault={faultOf('closesOn')} />
      <TextField
        label={t.reason}
        error={formState.errors.reason ? words.fillIn(t.reason) : faultOf('reason')}
        {...register('reason', { validate: text => (text ?? '').trim() !== '' })}
      />
    </FormDialog>
  )
}

/** Lets one organization file after the window. */
const LateDialog = ({ round, onClose }: Props) => {
  const t = useText(roundsText)
  const words = useShared()
  const { data: organizations } = useQuery(organizationsQuery)
  const { register, control, handleSubmit, formState } = useForm<LatePermitBody>({
    defaultValues: { organizationId: '', until: '', reason: '' },
  })
  const write = useRoundWrite(
    round,
    (body: LatePermitBody, known, once) =>
      once({ ...known, body }, call => allowLateFiling({ ...call, throwOnError: true })),
    onClose,
  )
  const faultOf = useFaults(write.error)
  return (
    <FormDialog
      title={t.actions.allowLateFiling}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={handleSubmit(body => write.mutate(body))}
      onClose={onClose}
    >
      <SelectField
        label={t.whichOrganization}
        error={
          formState.errors.organizationId ? words.fillIn(t.whichOrganization) : faultOf('organizationId')
        }
        {...register('organizationId', { required: true })}
      >
        <option value="">{t.choose}</option>
        {organizations
          ?.filter(({ id }) => id !== round.organizationId)
          .map(({ id, shortName }) => (
            <option key={id} value={id}>
              {shortName}
            </option>
          ))}
      </SelectField>
      <DayField control={control} name="until" label={t.until} fault={faultOf('until')} />
      <TextField
        label={t.reason}
        error={formState.errors.reason ? words.fillIn(t.reason) : faultOf('reason')}
        {...register('reason', { validate: text => (text ?? '').trim() !== '' })}
      />
    </FormDialog>
  )
}

/** Says who screens the items of which district. */
const OfficersDialog = ({ round, onClose }: Props) => {
  const t = useText(roundsText)
  const { data: board } = useQuery(boardQuery(round.id))
  const { data: officers } = useQuery(officersQuery)
  const { register, handleSubmit } = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(round.officers.map(({ districtId, userId }) => [districtId, userId])),
  })
  const write = useRoundWrite(
    round,
    (body: OfficersBody, known) => take(assignRoundOfficers({ ...known, body, throwOnError: true })),
    onClose,
  )
  const onSubmit = handleSubmit(chosen =>
    write.mutate({
      officers: Object.entries(chosen)
        .filter(([, userId]) => userId)
        .map(([districtId, userId]) => ({ districtId, userId })),
    }),
  )
  return (
    <FormDialog
      title={t.officers}
      error={write.error}
      isSaving={write.isPending}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <p className={fieldHint}>{t.officersHelp}</p>
      {officers &&
        board?.districts.map(({ districtId, name }) => (
          <SelectField key={districtId} label={t.officerOf(name)} {...register(districtId)}>
            <option value="">{t.nobody}</option>
            {officers.map(({ userId, name: officer }) => (
              <option key={userId} value={userId}>
                {officer}
              </option>
            ))}
          </SelectField>
        ))}
    </FormDialog>
  )
}

/** What an action asks before it is taken. */
export const StepDialog = ({ action, ...rest }: Props & { action: RoundAction }) => {
  if (action === 'extendWindow') return <ExtendDialog {...rest} />
  if (action === 'allowLateFiling') return <LateDialog {...rest} />
  if (action === 'assignOfficers') return <OfficersDialog {...rest} />
  return <MoveDialog action={action} {...rest} />
}
