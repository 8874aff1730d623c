import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '@/app/settings'
import { boardQuery } from './api'
import { BOARD_VIEWS, type BoardView } from './board'
import styles from './board.module.css'
import { boardText } from './boardText'
import { CorrectnessView } from './CorrectnessView'
import { FilingsView } from './FilingsView'
import { OfficersView } from './OfficersView'
import { StagesView } from './StagesView'
import { TotalsView } from './TotalsView'

const Board = ({ roundId, view }: { roundId: string; view: 'stages' | 'officers' }) => {
  const { data } = useSuspenseQuery(boardQuery(roundId))
  return view === 'stages' ? <StagesView board={data} /> : <OfficersView board={data} />
}

/** How the round stands, seen five ways; each has an address. */
export const BoardPage = ({ roundId, view }: { roundId: string; view: BoardView }) => {
  const t = useText(boardText)
  return (
    <>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <nav aria-label={t.viewMenu} className={styles.views}>
          {BOARD_VIEWS.map(one => (
            <Link
              key={one}
              to="/rounds/$roundId/board"
              params={{ roundId }}
              search={{ view: one }}
              activeProps={{}}
              aria-current={one === view ? 'page' : undefined}
            >
              {t.views[one]}
            </Link>
          ))}
        </nav>
      </div>
      {view === 'filings' && <FilingsView roundId={roundId} />}
      {(view === 'stages' || view === 'officers') && <Board roundId={roundId} view={view} />}
      {view === 'totals' && <TotalsView roundId={roundId} />}
      {view === 'correctness' && <CorrectnessView roundId={roundId} />}
    </>
  )
}
