import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '@/app/session'
import { useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { AgendaFilters } from './AgendaFilters'
import { AgendaList } from './AgendaList'
import { agendaOf } from './agenda'
import { deadlinesQuery } from './api'
import { DeadlineDrawer } from './DeadlineDrawer'
import styles from './deadlines.module.css'
import { EventDialog } from './EventDialog'
import { PreviewDialog } from './PreviewDialog'
import { SubscribeDialog } from './SubscribeDialog'
import { type CalendarSearch, isPast } from './search'
import { deadlinesText } from './text'

type Opened = 'event' | 'preview' | 'subscribe' | null
type Props = { search: CalendarSearch; onSearch: (change: CalendarSearch) => void }

/** The deadlines as an agenda: late, near, and then by month. */
export const CalendarPage = ({ search, onSearch }: Props) => {
  const t = useText(deadlinesText)
  const may = useMay()
  const { data } = useSuspenseQuery(deadlinesQuery(isPast(search.show)))
  const [opened, setOpened] = useState<Opened>(null)
  const groups = agendaOf(data, search)
  const close = () => setOpened(null)
  return (
    <>
      <PageHead title={t.title}>
        <nav className={styles.tools} aria-label={t.menu}>
          {may('editDeadlines') && (
            <Button look="primary" onClick={() => setOpened('event')}>
              {t.record}
            </Button>
          )}
          <Button onClick={() => setOpened('preview')}>{t.preview}</Button>
          <Button onClick={() => setOpened('subscribe')}>{t.subscribe}</Button>
          {may('readReference') && (
            <Link to="/calendar/holidays" className={buttonClass()}>
              {t.holidays}
            </Link>
          )}
        </nav>
      </PageHead>
      <AgendaFilters deadlines={data} search={search} onSearch={onSearch} />
      {groups.length === 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      )}
      <AgendaList groups={groups} search={search} />
      {search.deadline && (
        <DeadlineDrawer id={search.deadline} onClose={() => onSearch({ deadline: undefined })} />
      )}
      {opened === 'event' && <EventDialog onClose={close} />}
      {opened === 'preview' && <PreviewDialog onClose={close} />}
      {opened === 'subscribe' && <SubscribeDialog onClose={close} />}
    </>
  )
}
