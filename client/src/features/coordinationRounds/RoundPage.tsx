import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useFormat, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import { roundQuery } from './api'
import styles from './rounds.module.css'
import { roundsText } from './text'

export const RoundPage = ({ id }: { id: string }) => {
  const t = useText(roundsText)
  const format = useFormat()
  const { data } = useSuspenseQuery(roundQuery(id))
  return (
    <>
      <p>
        <Link to="/rounds">← {t.title}</Link>
      </p>
      <h1>{format.digits(data.name)}</h1>
      <dl className={`${card} ${styles.facts}`}>
        <dt>{t.period}</dt>
        <dd>{format.years(data.firstYear, data.lastYear)}</dd>
        <dt>{t.opens}</dt>
        <dd>{format.date(data.opensOn)}</dd>
        <dt>{t.closes}</dt>
        <dd>{format.date(data.closesOn)}</dd>
      </dl>
      <p>
        <Link to="/rounds/$roundId/documents" params={{ roundId: id }}>
          {t.documents}
        </Link>
      </p>
    </>
  )
}
