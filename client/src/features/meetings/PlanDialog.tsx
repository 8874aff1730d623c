import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { planMeeting } from '@/api/generated/sdk.gen'
import type { CommunityLevel, MeetingKind } from '@/api/generated/types.gen'
import { committeesQuery } from '@/api/queries'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { SelectField } from '@/components/ui/Field'
import { NO_SCHEDULE, ScheduleFields, type ScheduleValues, toSchedule } from './ScheduleFields'
import { meetingsText } from './text'

/** Plans a meeting: whose, which number, when and where. */
const PlanDialog = ({ committeeId, onClose }: { committeeId?: string; onClose: () => void }) => {
  const t = useText(meetingsText)
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const committees = useQuery(committeesQuery)
  const [kind, setKind] = useState<MeetingKind>('committee')
  const [chosen, setChosen] = useState(committeeId ?? '')
  const [level, setLevel] = useState<CommunityLevel>('subdistrict')
  const committee = chosen || committees.data?.[0]?.id
  const { register, control, handleSubmit, formState } = useForm<ScheduleValues>({
    defaultValues: { schedule: NO_SCHEDULE },
  })
  /** Who is quick may save before the committees are there. */
  const whose = async () => ({
    kind,
    committeeId:
      kind === 'committee' ? chosen || (await queryClient.ensureQueryData(committeesQuery))[0]?.id : null,
    level: kind === 'community' ? level : null,
  })
  const save = useMutation({
    mutationFn: async ({ schedule }: ScheduleValues) => {
      const body = await whose()
      return once(
        {
          body: { ...body, schedule: toSchedule(schedule) },
        },
        call => planMeeting({ ...call, throwOnError: true }),
      )
    },
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: ['meetings'] })
      void navigate({ to: '/meetings/$meetingId', params: { meetingId: saved.id } })
    },
  })
  const faultOf = useFaults(save.error)
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <SelectField label={t.kind} value={kind} onChange={event => setKind(event.target.value as MeetingKind)}>
        {Object.entries(t.kinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {kind === 'committee' && (
        <SelectField
          label={t.committee}
          value={committee ?? ''}
          error={faultOf('committeeId')}
          onChange={event => setChosen(event.target.value)}
        >
          {committees.data?.map(({ id, name }) => (
            <option key={id} value={id}>
              {format.digits(name)}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'community' && (
        <SelectField
          label={t.level}
          value={level}
          onChange={event => setLevel(event.target.value as CommunityLevel)}
        >
          {Object.entries(t.levels).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <ScheduleFields register={register} control={control} errors={formState.errors} />
    </FormDialog>
  )
}

export default PlanDialog
