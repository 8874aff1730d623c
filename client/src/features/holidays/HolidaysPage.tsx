import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deleteHoliday } from '@/api/generated/sdk.gen'
import type { HolidayDraft, HolidayItem } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { Table } from '@/components/ui/Table'
import { holidaysQuery, thisYear } from './api'
import { type Editing, HolidayDialog } from './HolidayDialog'
import { HolidayRow } from './HolidayRow'
import styles from './holidays.module.css'
import { FIRST_YEAR, type HolidaySearch } from './search'
import { holidaysText } from './text'

const NEW: HolidayDraft = { date: '', nameTh: '', nameEn: '', isDayOff: true, forProvince: false }

type Props = { search: HolidaySearch; onSearch: (search: HolidaySearch) => void }

/** The days off of a year as they hold for the own organization, each with where it comes from. */
export const HolidaysPage = ({ search, onSearch }: Props) => {
  const t = useText(holidaysText)
  const format = useFormat()
  const mayEdit = useMay()('manageHolidays')
  const queryClient = useQueryClient()
  const year = search.year ?? thisYear()
  const { data } = useSuspenseQuery(holidaysQuery(year))
  const [editing, setEditing] = useState<Editing | null>(null)
  const remove = useMutation({
    mutationFn: ({ id, version }: HolidayItem) =>
      take(deleteHoliday({ path: { id: id ?? '' }, headers: ifMatch(version ?? 0), throwOnError: true })),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['holidays'] }),
        queryClient.invalidateQueries({ queryKey: ['deadlines'] }),
      ]),
  })
  const title = `${t.title} ${format.year(year)}`
  const years = Array.from({ length: Math.max(thisYear(), year) - FIRST_YEAR + 2 }, (_, i) => FIRST_YEAR + i)
  return (
    <>
      <p>
        <Link to="/calendar">← {t.back}</Link>
      </p>
      <PageHead title={title}>
        <div className={styles.tools}>
          <SelectField
            label={t.year}
            value={year}
            onChange={event => onSearch({ year: Number(event.target.value) })}
          >
            {years.map(one => (
              <option key={one} value={one}>
                {format.year(one)}
              </option>
            ))}
          </SelectField>
          {mayEdit && (
            <Button look="primary" onClick={() => setEditing({ draft: NEW })}>
              {t.add}
            </Button>
          )}
        </div>
      </PageHead>
      <p className={styles.lead}>
        {t.lead} {!mayEdit && t.whoMay}
      </p>
      <ProblemNotice error={remove.error} />
      {data.length === 0 ? (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      ) : (
        <Table caption={title}>
          <thead>
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.effect}</th>
              {mayEdit && <th scope="col">{t.work}</th>}
            </tr>
          </thead>
          <tbody>
            {data.map(item => (
              <HolidayRow
                key={`${item.date}${item.source}`}
                item={item}
                mayEdit={mayEdit}
                onEdit={setEditing}
                onRemove={() => remove.mutate(item)}
              />
            ))}
          </tbody>
        </Table>
      )}
      {editing && <HolidayDialog editing={editing} onClose={() => setEditing(null)} />}
    </>
  )
}
