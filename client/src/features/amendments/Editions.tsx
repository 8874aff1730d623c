import { Link } from '@tanstack/react-router'
import type { EditionSummary } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { numberCell, Table } from '@/components/ui/Table'
import { amendmentsText } from './text'

/** Every announced edition, with the book of its day and what it changed. */
export const Editions = ({ planId, editions }: { planId: string; editions: readonly EditionSummary[] }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  return (
    <Table caption={t.editions}>
      <thead>
        <tr>
          <th scope="col" className={numberCell}>
            {t.edition}
          </th>
          <th scope="col">{t.label}</th>
          <th scope="col">{t.announcedOn}</th>
          <th scope="col" className={numberCell}>
            {t.projects}
          </th>
          <th scope="col" className={numberCell}>
            {t.touched}
          </th>
          <th scope="col">{t.hash}</th>
          <th scope="col">{t.compare}</th>
        </tr>
      </thead>
      <tbody>
        {[...editions].reverse().map(edition => (
          <tr key={edition.id}>
            <td className={numberCell}>{format.number(edition.number)}</td>
            <th scope="row">{format.digits(edition.label)}</th>
            <td className="nowrap">{format.date(edition.announcedOn)}</td>
            <td className={numberCell}>{format.number(edition.projects)}</td>
            <td className={numberCell}>{format.number(edition.changed)}</td>
            <td>
              <code>{edition.hash.slice(0, 8)}</code>
            </td>
            <td>
              <Link to="/plans/$planId/as-of" params={{ planId }} search={{ date: edition.announcedOn }}>
                {t.lookAsOf}
              </Link>
              {edition.number > 1 && (
                <>
                  {' · '}
                  <Link
                    to="/plans/$planId/compare"
                    params={{ planId }}
                    search={{ from: String(edition.number - 1), to: String(edition.number) }}
                  >
                    {t.compareWithBefore}
                  </Link>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
