import { useSuspenseQuery } from '@tanstack/react-query'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import { organizationQuery } from './api'
import styles from './OrganizationCard.module.css'
import { organizationsText } from './text'

const LISTED = 12

/** The facts of the person's own organization. */
export const OrganizationCard = () => {
  const t = useText(organizationsText)
  const format = useFormat()
  const session = useSession()
  const { data } = useSuspenseQuery(organizationQuery(session.organization.id))
  const places = data.subdistricts.map(place => (place.whole ? place.name : `${place.name} (${t.partly})`))
  return (
    <section className={card}>
      <h2>{data.name}</h2>
      <dl className={styles.facts}>
        <dt>{t.kind}</dt>
        <dd>{t.kinds[data.kind]}</dd>
        {data.dlaCode && (
          <>
            <dt>{t.code}</dt>
            <dd>{format.digits(data.dlaCode)}</dd>
          </>
        )}
        {session.organization.districtName && (
          <>
            <dt>{t.district}</dt>
            <dd>{session.organization.districtName}</dd>
          </>
        )}
        <dt>{t.province}</dt>
        <dd>{session.organization.provinceName}</dd>
        {places.length > 0 && (
          <>
            <dt>{t.area}</dt>
            <dd>
              {places.length > LISTED ? t.subdistricts(format.number(places.length)) : places.join(' · ')}
            </dd>
          </>
        )}
      </dl>
      {data.identities.length > 1 && (
        <details>
          <summary>{t.history}</summary>
          <ul>
            {data.identities.map(identity => (
              <li key={identity.effectiveFrom}>
                {identity.name} – {t.kinds[identity.kind]}, {t.since(format.date(identity.effectiveFrom))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
