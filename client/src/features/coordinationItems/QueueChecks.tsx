import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { checkItems } from '@/api/generated/sdk.gen'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { useRefresh } from './api'
import styles from './items.module.css'
import { queueText } from './queueText'

/** As many as are checked in a moment, so that the count moves on. */
const PART = 50

/** Holds the whole queue against the lists of the province, part by part, and says how far it is. */
export const QueueChecks = ({
  roundId,
  items,
}: {
  roundId: string
  items: readonly CoordinationItemRow[]
}) => {
  const t = useText(queueText)
  const format = useFormat()
  const may = useMay()
  const refresh = useRefresh(roundId)
  const once = useIntent()
  const [done, setDone] = useState(0)
  const ids = items.map(({ id }) => id)
  const run = useMutation({
    mutationFn: async () => {
      let [checked, open] = [0, 0]
      for (let at = 0; at < ids.length; at += PART) {
        setDone(at)
        const itemIds = ids.slice(at, at + PART)
        const outcome = await once({ path: { roundId }, body: { itemIds } }, call =>
          checkItems({ ...call, throwOnError: true }),
        )
        checked += outcome.items.length
        open += outcome.items.filter(({ check }) => check.open > 0).length
      }
      return { checked, open }
    },
    onSettled: refresh,
  })
  if (!may('screenCoordinationItems') || (ids.length === 0 && !run.data)) return null
  return (
    <div>
      <div className={styles.inline}>
        <Button disabled={run.isPending || ids.length === 0} onClick={() => run.mutate()}>
          {t.runChecks(format.number(ids.length))}
        </Button>
        <span role="status">
          {run.isPending && t.checking(format.number(done), format.number(ids.length))}
          {run.data && t.checkedAll(format.number(run.data.checked), format.number(run.data.open))}
        </span>
      </div>
      <ProblemNotice error={run.error} />
    </div>
  )
}
