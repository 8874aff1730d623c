import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { setKnowledgeMeetings } from '@/api/generated/sdk.gen'
import type { KnowledgePlanDetails } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useText } from '@/app/settings'
import { fiscalYearOf } from '@/lib/thai/era'
import { meetingsQuery, planQuery } from './api'
import styles from './knowledge.module.css'
import { knowledgeText } from './text'

type Props = { plan: KnowledgePlanDetails; activity: number; onClose: () => void }

/** Which meetings of the year were held for an activity. */
export const MeetingsDialog = ({ plan, activity, onClose }: Props) => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const { data } = useQuery(meetingsQuery)
  const [chosen, setChosen] = useState(
    () => new Set(plan.meetings.filter(held => held.activity === activity).map(held => held.meetingId)),
  )
  const save = useMutation({
    mutationFn: () => {
      const others = plan.meetings.filter(held => held.activity !== activity)
      const meetings = [...others, ...[...chosen].map(meetingId => ({ activity, meetingId }))]
      return take(
        setKnowledgeMeetings({
          path: { id: plan.id },
          headers: ifMatch(plan.version),
          body: { meetings: meetings.map(held => ({ activity: held.activity, meetingId: held.meetingId })) },
          throwOnError: true,
        }),
      )
    },
    onSuccess: saved => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, saved)
      onClose()
    },
  })
  const toggle = (id: string) =>
    setChosen(before => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const meetings = data?.filter(m => fiscalYearOf(m.date) === plan.fiscalYear && m.status !== 'cancelled')
  return (
    <FormDialog
      title={t.setMeetings(format.number(activity))}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
      onClose={onClose}
    >
      {meetings?.length === 0 && <p>{t.noMeetings}</p>}
      <fieldset className={styles.choices}>
        <legend className="visuallyHidden">{t.meetings}</legend>
        {meetings?.map(meeting => (
          <label key={meeting.id}>
            <input type="checkbox" checked={chosen.has(meeting.id)} onChange={() => toggle(meeting.id)} />
            <span>
              {format.digits(`${meeting.title} ${meeting.number}`)}
              <span className={styles.small}>{format.date(meeting.date)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  )
}
