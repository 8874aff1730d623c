import { useEffect, useRef, useState } from 'react'
import type { CoordinationItemSummary, DistrictRanking } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { type Draft, draftOf, freePlaces, moved, rankOf, rebased, sorted, typed, unranked } from './ranking'
import { rankingText } from './rankingText'

/** The ranking as it is worked on: moves, typed places, and what is said aloud of each. */
export const useRanking = (list: DistrictRanking) => {
  const t = useText(rankingText)
  const format = useFormat()
  const [draft, setDraft] = useState<Draft>(() => draftOf(list))
  const [lifted, setLifted] = useState<{ id: string; before: Draft } | null>(null)
  const [said, setSaid] = useState('')
  const places = freePlaces(list)
  const items = new Map<string, CoordinationItemSummary>(list.open.map(item => [item.id, item]))
  const seen = useRef(list)
  useEffect(() => {
    if (seen.current === list) return
    const before = seen.current
    seen.current = list
    setDraft(mine => rebased(mine, before, list))
    setLifted(null)
  }, [list])

  const nameOf = (id: string) => items.get(id)?.name ?? ''
  const all = format.number(draft.order.length)
  const rankText = (state: Draft, id: string) => {
    const rank = rankOf(state, id)
    return rank === null ? t.noRank : format.number(rank)
  }
  const place = (id: string, to: number) => {
    const next = moved(draft, id, to, places)
    setDraft(next)
    setSaid(t.movedTo(nameOf(id), rankText(next, id), all))
  }

  return {
    draft,
    places,
    items,
    lifted: lifted?.id ?? null,
    said,
    rankText: (id: string) => rankText(draft, id),
    moveTo: place,
    moveBy: (id: string, step: number) => place(id, sorted(draft).order.indexOf(id) + step),
    type: (id: string, text: string) => setDraft(typed(draft, id, text)),
    sort: () => setDraft(sorted(draft)),
    remove: (id: string) => {
      setDraft(unranked(draft, id, places))
      setSaid(t.removed(nameOf(id)))
    },
    lift: (id: string) => {
      setLifted({ id, before: draft })
      setDraft(sorted(draft))
      setSaid(t.lifted(nameOf(id), rankText(draft, id), all))
    },
    drop: () => {
      if (lifted) setSaid(t.dropped(nameOf(lifted.id), rankText(draft, lifted.id)))
      setLifted(null)
    },
    restore: () => {
      if (!lifted) return
      setDraft(lifted.before)
      setSaid(t.restored(nameOf(lifted.id)))
      setLifted(null)
    },
    reset: () => setDraft(draftOf(list)),
  }
}

export type Ranking = ReturnType<typeof useRanking>
