import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PostingCertificate } from '@/api/generated/types.gen'
import { OfficialStyle, useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { certificateQuery } from './api'
import styles from './postings.module.css'
import { postingsText } from './text'

/** Every full day by name, over the content whose code stands as it is. */
const Sheet = ({ data }: { data: PostingCertificate }) => {
  const t = useText(postingsText)
  const format = useFormat()
  const days = data.posting.days.slice(0, data.posting.fullDays)
  const last = days[days.length - 1]?.day ?? data.posting.openedOn
  return (
    <article className={styles.sheet} lang="th">
      <h1>{t.certificate}</h1>
      <p>{format.digits(t.certify(data.organizationName, data.editionLabel))}</p>
      <dl className={styles.facts}>
        <dt>{t.announcedOn}</dt>
        <dd>{format.date(data.announcedOn)}</dd>
        <dt>{t.postedFrom}</dt>
        <dd>
          {t.fromTo(format.date(data.posting.openedOn), format.date(last))} ·{' '}
          {t.fullDays(format.number(days.length))} · {format.digits(data.posting.clause)}
        </dd>
        <dt>{t.hash}</dt>
        <dd className={styles.hash}>{data.posting.hash}</dd>
      </dl>
      <ol className={styles.days}>
        {days.map(day => (
          <li key={day.day}>{format.date(day.day)}</li>
        ))}
      </ol>
      <p>{t.issuedOn(format.date(data.issuedOn))}</p>
      <p className={styles.signer}>{t.signer}</p>
    </article>
  )
}

/** The certificate as it is printed. */
export const CertificatePage = ({ planId, postingId }: { planId: string; postingId: string }) => {
  const t = useText(postingsText)
  const { data } = useSuspenseQuery(certificateQuery(planId, postingId))
  return (
    <>
      <div className={styles.bar}>
        <Link to="/plans/$planId" params={{ planId }}>
          ← {t.back}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <OfficialStyle>
        <Sheet data={data} />
      </OfficialStyle>
    </>
  )
}
