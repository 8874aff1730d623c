import { useQuery } from '@tanstack/react-query'
import type { CoordinationRoundDetails } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { itemQuery } from './api'
import { ChecklistForm } from './ChecklistForm'
import type { Duplicates } from './duplicates'
import { ItemFacts } from './ItemFacts'
import { ItemHistory } from './ItemHistory'
import styles from './items.module.css'
import { itemText } from './itemText'

type Props = {
  round: CoordinationRoundDetails
  itemId: string
  at: number
  all: number
  previous: string | undefined
  next: string | undefined
  onGo: (id: string | undefined) => void
  Duplicates: Duplicates
}

/** One item of the queue: what it says, its checklist while it is screened, and what was done with it. */
export const ScreeningPanel = ({ round, itemId, at, all, previous, next, onGo, Duplicates }: Props) => {
  const t = useText(itemText)
  const format = useFormat()
  const may = useMay()
  const { data: item, error } = useQuery(itemQuery(round.id, itemId))
  const mayScreen = may('screenCoordinationItems')
  return (
    <div className={styles.stack}>
      <div className={styles.step}>
        <Button onClick={() => onGo(undefined)}>{t.backToQueue}</Button>
        <Button disabled={!previous} onClick={() => onGo(previous)}>
          {t.previous}
        </Button>
        <Button disabled={!next} onClick={() => onGo(next)}>
          {t.next}
        </Button>
        {at >= 0 && <span>{t.position(format.number(at + 1), format.number(all))}</span>}
      </div>
      <ProblemNotice error={error} />
      {item && (
        <>
          <section className={card}>
            <h2>{format.digits(item.name)}</h2>
            <ItemFacts item={item} />
          </section>
          <Duplicates item={item} />
          {item.status === 'paoScreening' && !mayScreen && <Notice>{t.otherRole}</Notice>}
          {item.status === 'paoScreening' && mayScreen && round.frame && (
            <ChecklistForm
              key={item.versions.length}
              round={round}
              frame={round.frame}
              item={item}
              onPassed={() => onGo(next ?? previous)}
            />
          )}
          <section className={card}>
            <ItemHistory round={round} item={item} />
          </section>
        </>
      )}
    </div>
  )
}
