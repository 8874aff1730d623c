import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { roundQuery } from '@/api/rounds'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import { itemQuery } from './api'
import type { Duplicates } from './duplicates'
import { ItemFacts } from './ItemFacts'
import { ItemHistory } from './ItemHistory'
import styles from './items.module.css'
import { itemText } from './itemText'

type Props = { roundId: string; itemId: string; Duplicates: Duplicates }

/** One item with its versions, results and history, for whoever may see it. */
export const ItemPage = ({ roundId, itemId, Duplicates }: Props) => {
  const t = useText(itemText)
  const format = useFormat()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: item } = useSuspenseQuery(itemQuery(roundId, itemId))
  return (
    <div className={styles.stack}>
      {item.organizationId === organization.id && (
        <p className={styles.back}>
          <Link to="/rounds/$roundId/submission" params={{ roundId }}>
            ← {t.backToSubmission}
          </Link>
        </p>
      )}
      <section className={card}>
        <h1 className={styles.itemTitle}>{format.digits(item.name)}</h1>
        <ItemFacts item={item} />
      </section>
      <Duplicates item={item} />
      <section className={card}>
        <ItemHistory round={round} item={item} />
      </section>
    </div>
  )
}
