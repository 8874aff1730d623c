import { useState } from 'react'
import { includeItem } from '@/api/generated/sdk.gen'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { useIntent } from '@/app/useIntent'
import { useRefresh } from './api'
import type { Target } from './inclusion'

export type Outcome = { item: CoordinationItemRow; error: unknown }

/** Brings items in one after the other; one that is refused does not stop those behind it. */
export const useInclusion = (roundId: string) => {
  const once = useIntent()
  const refresh = useRefresh(roundId)
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)
  const [outcomes, setOutcomes] = useState<Outcome[] | null>(null)
  const include = async (items: readonly CoordinationItemRow[], target: Target, fiscalYear: number) => {
    const { planId, amendmentId } = target
    const found: Outcome[] = []
    setOutcomes(null)
    for (const item of items) {
      setProgress({ done: found.length, all: items.length })
      const error = await once(
        {
          path: { id: item.id },
          headers: ifMatch(item.version),
          body: { planId, amendmentId, fiscalYear },
        },
        call => includeItem({ ...call, throwOnError: true }),
      ).then(
        () => null,
        (refused: unknown) => refused,
      )
      found.push({ item, error })
    }
    setProgress(null)
    setOutcomes(found)
    await refresh()
  }
  return { include, progress, outcomes }
}
