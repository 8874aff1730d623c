import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { completeDeadline, reopenDeadline, setDeadlineAnchor } from '@/api/generated/sdk.gen'
import type { DeadlineAnswer } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { fiscalYearOf, todayInThailand } from '@/lib/thai/era'
import { AnchorField, anchorBody, countsFromYear, isAnchor } from './AnchorField'
import styles from './deadlines.module.css'
import { deadlinesText } from './text'

const useWork = <T,>(work: (value: T) => Promise<unknown>) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['deadlines'] }),
  })
}

const submitted = (work: () => void) => (event: FormEvent) => {
  event.preventDefault()
  work()
}

/** Done, not done after all, or counted from another day. */
export const DeadlineActions = ({ deadline }: { deadline: DeadlineAnswer }) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const counted = countsFromYear(deadline.anchor)
    ? String(fiscalYearOf(deadline.anchorOn))
    : deadline.anchorOn
  const [day, setDay] = useState(todayInThailand())
  const [anchor, setAnchor] = useState(counted)
  const [tried, setTried] = useState(false)
  const seen = { path: { id: deadline.id }, headers: ifMatch(deadline.version) }
  const completing = useIntent()
  const complete = useWork((doneOn: string) =>
    completing({ ...seen, body: { doneOn } }, call => completeDeadline({ ...call, throwOnError: true })),
  )
  const reopen = useWork(() => take(reopenDeadline({ ...seen, throwOnError: true })))
  const move = useWork((value: string) =>
    take(setDeadlineAnchor({ ...seen, body: anchorBody(deadline.anchor, value), throwOnError: true })),
  )
  const faultOf = useFaults(move.error)
  const correct = () => {
    setTried(true)
    if (isAnchor(deadline.anchor, anchor)) move.mutate(anchor)
  }
  if (deadline.doneOn)
    return (
      <>
        <ProblemNotice error={reopen.error} />
        <Button onClick={() => reopen.mutate(undefined)} disabled={reopen.isPending}>
          {t.reopen}
        </Button>
      </>
    )
  return (
    <div className={styles.acts}>
      <form onSubmit={submitted(() => complete.mutate(day))}>
        <ProblemNotice error={complete.error} />
        <DateField
          label={t.completedOn}
          hint={words.dayHint}
          invalid={words.dayInvalid}
          value={day}
          onChange={setDay}
        />
        <Button look="primary" type="submit" disabled={!day || complete.isPending}>
          {t.complete}
        </Button>
      </form>
      <details>
        <summary>{t.move}</summary>
        <form onSubmit={submitted(correct)}>
          <ProblemNotice error={move.error} />
          <AnchorField
            anchor={deadline.anchor}
            value={anchor}
            tried={tried}
            fault={faultOf('date', 'fiscalYear')}
            onChange={setAnchor}
          />
          <Button type="submit" disabled={anchor === counted || move.isPending}>
            {t.moveSave}
          </Button>
        </form>
      </details>
    </div>
  )
}
