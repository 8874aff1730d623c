import { lazy, Suspense, useState } from 'react'
import { closeMeeting, openMeeting } from '@/api/generated/sdk.gen'
import type { MeetingAction, MeetingDetails } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { Refusal } from '@/app/Refusal'
import { useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { useMeetingWrite } from './api'
import styles from './meetings.module.css'
import type { Step } from './StepDialogs'
import { meetingsText } from './text'

const StepDialog = lazy(() => import('./StepDialogs'))

/** The steps that move the meeting on, as far as the caller may take them now. */
export const MeetingActions = ({ meeting }: { meeting: MeetingDetails }) => {
  const t = useText(meetingsText)
  const [asking, setAsking] = useState<Step | null>(null)
  const open = useMeetingWrite(meeting.id, (_: undefined, known, once) =>
    once(known, call => openMeeting({ ...call, throwOnError: true })),
  )
  const close = useMeetingWrite(meeting.id, (_: undefined, known, once) =>
    once(known, call => closeMeeting({ ...call, throwOnError: true })),
  )
  const may = (action: MeetingAction) => meeting.actions.includes(action)
  return (
    <>
      <ProblemNotice error={open.error} />
      <Refusal title={t.refused} error={close.error} attempt={close.submittedAt} />
      <div className={styles.buttons}>
        {may('invite') && meeting.agenda.length > 0 && (
          <Button look="primary" onClick={() => setAsking('invite')}>
            {t.invite}
          </Button>
        )}
        {may('open') && (
          <Button look="primary" disabled={open.isPending} onClick={() => open.mutate(undefined)}>
            {t.open}
          </Button>
        )}
        {may('close') && (
          <Button
            look="primary"
            title={t.closeHint}
            disabled={close.isPending}
            onClick={() => close.mutate(undefined)}
          >
            {t.close}
          </Button>
        )}
        {may('revise') && <Button onClick={() => setAsking('revise')}>{t.revise}</Button>}
        {may('cancel') && <Button onClick={() => setAsking('cancel')}>{t.cancel}</Button>}
      </div>
      {asking && (
        <Suspense>
          <StepDialog step={asking} meeting={meeting} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  )
}
