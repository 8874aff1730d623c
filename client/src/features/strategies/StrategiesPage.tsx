import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { StrategyDetails } from '@/api/generated/types.gen'
import { planClassesQuery, planQuery, strategiesQuery } from '@/api/queries'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { card, fieldHint } from '@/components/ui/Table'
import { StrategyDialog } from './StrategyDialog'
import styles from './strategies.module.css'
import { strategiesText } from './text'

type Props = { planId: string; vision: ReactNode; kpisOf: (goalId: string) => ReactNode }

/** Vision → strategy → goal → KPI, and tactic ⇄ plan class. */
export const StrategiesPage = ({ planId, vision, kpisOf }: Props) => {
  const t = useText(strategiesText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const { data: strategies } = useSuspenseQuery(strategiesQuery(planId))
  const { data: planClasses } = useSuspenseQuery(planClassesQuery)
  const [editing, setEditing] = useState<StrategyDetails | 'new' | null>(null)
  const nameOf = (id: string) => planClasses.find(c => c.id === id)?.name ?? id
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const mayEdit = may('editPlans') && isWritten(plan)
  return (
    <>
      <PageHead title={t.title}>
        {mayEdit && (
          <Button look="primary" onClick={() => setEditing('new')}>
            {t.add}
          </Button>
        )}
      </PageHead>
      {vision}
      {strategies.length === 0 && (
        <EmptyState>
          <h2>{t.empty}</h2>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      )}
      <div className={styles.list}>
        {strategies.map(strategy => (
          <section key={strategy.id} className={card} aria-labelledby={`strategy-${strategy.id}`}>
            <div className={styles.head}>
              <h2 id={`strategy-${strategy.id}`}>
                {format.number(strategy.number)}. {format.digits(strategy.name)}
              </h2>
              {mayEdit && (
                <Button
                  onClick={() => setEditing(strategy)}
                  aria-label={`${words.edit} ${strategy.number}. ${strategy.name}`}
                >
                  {words.edit}
                </Button>
              )}
            </div>
            <div className={styles.columns}>
              <div>
                <h3>{t.goals}</h3>
                {strategy.goals.length === 0 && <p className={fieldHint}>{t.noGoals}</p>}
                <ul className={styles.tree}>
                  {strategy.goals.map(goal => (
                    <li key={goal.id}>
                      {format.digits(goal.text)}
                      {kpisOf(goal.id)}
                    </li>
                  ))}
                </ul>
              </div>
              <div>
                <h3>{t.tactics}</h3>
                {strategy.tactics.length === 0 && <p className={fieldHint}>{t.noTactics}</p>}
                <ul className={styles.tree}>
                  {strategy.tactics.map(tactic => (
                    <li key={tactic.id}>
                      {format.digits(`${tactic.code} ${tactic.name}`)}
                      <div className={styles.chips}>
                        {tactic.planClassIds.length === 0 ? (
                          <span className={fieldHint}>{t.noClasses}</span>
                        ) : (
                          tactic.planClassIds.map(id => <Chip key={id}>{nameOf(id)}</Chip>)
                        )}
                      </div>
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          </section>
        ))}
      </div>
      {editing && (
        <StrategyDialog
          planId={planId}
          strategy={editing === 'new' ? undefined : editing}
          planClasses={planClasses}
          nextNumber={Math.max(0, ...strategies.map(s => s.number)) + 1}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
