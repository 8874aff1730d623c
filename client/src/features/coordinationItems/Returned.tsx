import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type {
  CoordinationItemDetails,
  CoordinationItemSummary,
  CoordinationRoundDetails,
} from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { card } from '@/components/ui/Table'
import { itemQuery } from './api'
import { FaultList } from './FaultList'
import styles from './items.module.css'
import { ResendDialog } from './ResendDialog'
import { submissionText } from './submissionText'

type Props = {
  round: CoordinationRoundDetails
  items: CoordinationItemSummary[]
  maySend: boolean
}

/** What came back from the PAO, why, and the way to send it again. */
export const Returned = ({ round, items, maySend }: Props) => {
  const t = useText(submissionText)
  const format = useFormat()
  const [sending, setSending] = useState<CoordinationItemDetails | null>(null)
  const details = useQueries({ queries: items.map(item => itemQuery(round.id, item.id)) })
  if (items.length === 0) return null
  return (
    <section className={card}>
      <h2>{t.toCorrect}</h2>
      <ul className={styles.rows}>
        {details.map(
          ({ data: item }, i) =>
            item && (
              <li key={items[i]?.id} className={styles.row}>
                <div className={styles.pick}>
                  <span className={styles.grow}>{format.digits(item.name)}</span>
                  <strong className={styles.amount}>{format.sum(item.amount)}</strong>
                </div>
                <h3>{t.returnedWhy}</h3>
                <FaultList round={round} item={item} />
                <div className={styles.inline}>
                  <Link
                    to="/plans/$planId/projects/$projectId"
                    params={{ planId: item.planId, projectId: item.projectId }}
                    search={{ form: 'coordination' }}
                    aria-label={t.editProject(item.name)}
                  >
                    {t.edit}
                  </Link>
                  {maySend && (
                    <Button look="primary" onClick={() => setSending(item)}>
                      {t.resend}
                    </Button>
                  )}
                </div>
              </li>
            ),
        )}
      </ul>
      {sending && <ResendDialog round={round} item={sending} onClose={() => setSending(null)} />}
    </section>
  )
}
