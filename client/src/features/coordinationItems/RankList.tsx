import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useFormat, useText } from '@/app/settings'
import { isComposing } from '@/lib/keys'
import { toArabicDigits } from '@/lib/thai/digits'
import { RankRow, type RowActs } from './RankRow'
import { faultsOf, type RankFault } from './ranking'
import styles from './ranking.module.css'
import { rankingText } from './rankingText'
import type { Ranking } from './useRanking'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowUp: at => Math.max(0, at - 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
}

const digitsOf = (text: string) => toArabicDigits(text).replace(/\D/g, '').slice(0, 4)

/** The rows in their order: one of them has the focus, and arrows walk, Space lifts, digits type. */
export const RankList = ({ ranking }: { ranking: Ranking }) => {
  const t = useText(rankingText)
  const format = useFormat()
  const { draft, items, lifted, places } = ranking
  const [active, setActive] = useState(draft.order[0])
  const dragged = useRef<string | null>(null)
  const wanted = useRef<string | null>(null)
  const current = active && items.has(active) ? active : draft.order[0]
  const faults = faultsOf(draft, places)

  // A row that was moved takes its focus along.
  useLayoutEffect(() => {
    if (!wanted.current) return
    const row = document.getElementById(wanted.current)
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
    wanted.current = null
  })

  const go = (prefix: 'row' | 'rank', id: string | undefined) => {
    if (!id) return
    const target = document.getElementById(`${prefix}-${id}`)
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }
  const at = (id: string) => draft.order.indexOf(id)
  const last = draft.order.length - 1

  const onHandleKey = (event: KeyboardEvent, id: string) => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const step = STEPS[event.key]
    if (step && lifted === id) {
      wanted.current = `row-${id}`
      ranking.moveTo(id, step(at(id), last))
    } else if (step) go('row', draft.order[step(at(id), last)])
    else if (event.key === ' ' || event.key === 'Enter') {
      if (lifted === id) ranking.drop()
      else {
        wanted.current = `row-${id}`
        ranking.lift(id)
      }
    } else if (event.key === 'Escape' && lifted === id) {
      wanted.current = `row-${id}`
      ranking.restore()
    } else if (event.key === 'Delete') {
      wanted.current = `row-${id}`
      ranking.remove(id)
    } else if (/^[0-9๐-๙]$/.test(event.key) && !lifted) {
      wanted.current = `rank-${id}`
      ranking.type(id, digitsOf(event.key))
    } else return
    event.preventDefault()
  }

  const onBoxKey = (event: KeyboardEvent, id: string) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') go('row', id)
    else if (event.key === 'Enter' || event.key === 'ArrowDown')
      go('rank', draft.order[Math.min(last, at(id) + 1)])
    else if (event.key === 'ArrowUp') go('rank', draft.order[Math.max(0, at(id) - 1)])
    else return
    event.preventDefault()
  }

  const acts: RowActs = {
    onHandleKey,
    onBoxKey,
    onType: (id, text) => ranking.type(id, digitsOf(text)),
    onFocus: setActive,
    onStep: ranking.moveBy,
    onDrag: id => {
      dragged.current = id
    },
    onDrop: id => {
      if (dragged.current && dragged.current !== id) ranking.moveTo(dragged.current, at(id))
      dragged.current = null
    },
  }
  const words = (fault: RankFault | undefined, id: string) => {
    const rank = format.digits(draft.ranks[id] ?? '')
    if (fault === 'twice') return t.twice(rank)
    return fault === 'outside' ? t.outside(rank, format.number(places.at(-1) ?? 0)) : undefined
  }

  return (
    <ol className={styles.list}>
      {draft.order.map(id => {
        const item = items.get(id)
        return (
          item && (
            <RankRow
              key={id}
              item={item}
              text={draft.ranks[id] ?? ''}
              rank={ranking.rankText(id)}
              fault={words(faults.get(id), id)}
              isLifted={lifted === id}
              isActive={current === id}
              acts={acts}
            />
          )
        )
      })}
    </ol>
  )
}
