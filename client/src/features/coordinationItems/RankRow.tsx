import { type DragEvent, type KeyboardEvent, useId } from 'react'
import type { CoordinationItemSummary } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import styles from './ranking.module.css'
import { rankingText } from './rankingText'

export type RowActs = {
  onHandleKey: (event: KeyboardEvent, id: string) => void
  onBoxKey: (event: KeyboardEvent, id: string) => void
  onType: (id: string, text: string) => void
  onFocus: (id: string) => void
  onStep: (id: string, step: number) => void
  onDrag: (id: string) => void
  onDrop: (id: string) => void
}

type Props = {
  item: CoordinationItemSummary
  text: string
  rank: string
  fault: string | undefined
  isLifted: boolean
  isActive: boolean
  acts: RowActs
}

/** One item of the list: its box for the rank, its handle to lift it, and arrows for a finger. */
export const RankRow = ({ item, text, rank, fault, isLifted, isActive, acts }: Props) => {
  const t = useText(rankingText)
  const format = useFormat()
  const errorId = useId()
  const name = format.digits(item.name)
  const allow = (event: DragEvent) => event.preventDefault()
  return (
    <li
      className={styles.row}
      data-lifted={isLifted || undefined}
      data-unranked={text === '' || undefined}
      draggable
      onDragStart={() => acts.onDrag(item.id)}
      onDragOver={allow}
      onDrop={event => {
        event.preventDefault()
        acts.onDrop(item.id)
      }}
    >
      <input
        id={`rank-${item.id}`}
        className={styles.box}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t.rankOf(name)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? errorId : undefined}
        value={text}
        onChange={event => acts.onType(item.id, event.target.value)}
        onKeyDown={event => acts.onBoxKey(event, item.id)}
        tabIndex={isActive ? 0 : -1}
        onFocus={event => {
          event.target.select()
          acts.onFocus(item.id)
        }}
      />
      <button
        type="button"
        id={`row-${item.id}`}
        className={styles.handle}
        aria-pressed={isLifted}
        tabIndex={isActive ? 0 : -1}
        onKeyDown={event => acts.onHandleKey(event, item.id)}
        onFocus={() => acts.onFocus(item.id)}
      >
        <span className={styles.name}>
          {name} <span className="visuallyHidden">{t.at(rank)}</span>
        </span>{' '}
        <span className={styles.who}>
          {item.organizationName} · {format.sum(item.amount)}
        </span>
      </button>
      <span className={styles.steps}>
        <button type="button" tabIndex={-1} aria-label={t.up(name)} onClick={() => acts.onStep(item.id, -1)}>
          <span aria-hidden="true">▲</span>
        </button>
        <button type="button" tabIndex={-1} aria-label={t.down(name)} onClick={() => acts.onStep(item.id, 1)}>
          <span aria-hidden="true">▼</span>
        </button>
      </span>
      {fault && (
        <span id={errorId} className={styles.fault}>
          {fault}
        </span>
      )}
    </li>
  )
}
