import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoordinationItemRow, ItemStatus } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { coordinationText } from '@/app/coordination/text'
import { useMay, useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { later } from '@/components/ui/Later'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { itemsQuery } from './api'
import { InclusionResult } from './InclusionResult'
import { InclusionTable } from './InclusionTable'
import { targetKey, targetsQuery, yearsOf } from './inclusion'
import { inclusionText } from './inclusionText'
import styles from './items.module.css'
import { itemText } from './itemText'
import { useInclusion } from './useInclusion'

const BudgetDialog = later(async () => (await import('./BudgetDialog')).BudgetDialog)

const IN_THE_PLAN: readonly ItemStatus[] = ['included', 'budgeted', 'notBudgeted']

/** What the province committee accepted goes into the plan of the PAO; then whether it got its budget. */
export const InclusionPage = ({ roundId }: { roundId: string }) => {
  const t = useText(inclusionText)
  const words = useText(coordinationText)
  const own = useText(itemText)
  const format = useFormat()
  const may = useMay()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: waiting } = useSuspenseQuery(itemsQuery(roundId, { status: 'accepted' }))
  const inPlan = useSuspenseQueries({
    queries: IN_THE_PLAN.map(status => itemsQuery(roundId, { status })),
    combine: found => found.flatMap(({ data }) => data),
  })
  const { data: targets } = useQuery(targetsQuery(round.firstYear))
  const [chosen, setChosen] = useState<string[]>([])
  const [key, setKey] = useState('')
  const [year, setYear] = useState(round.firstYear)
  const [withoutBudget, setWithoutBudget] = useState<CoordinationItemRow | null>(null)
  const { include, progress, outcomes } = useInclusion(roundId)
  const target = targets?.find(one => targetKey(one) === key)
  const selected = waiting.filter(({ id }) => chosen.includes(id))
  const isHere = round.stage === 'inclusion'
  const mayInclude = may('includeCoordinationItems') && isHere
  const table = { roundId, mayAct: mayInclude, onChoose: setChosen, onNoBudget: setWithoutBudget }
  if (round.organizationId !== organization.id)
    return (
      <EmptyState>
        <p>{own.onlyPao}</p>
      </EmptyState>
    )
  return (
    <div className={styles.stack}>
      <h1 className={styles.back}>{t.title}</h1>
      <p>{t.lead}</p>
      {!isHere && <Notice>{t.wrongStage(words.stages[round.stage])}</Notice>}
      {isHere && !may('includeCoordinationItems') && <Notice>{t.otherRole}</Notice>}
      {outcomes && <InclusionResult outcomes={outcomes} />}
      {waiting.length === 0 && inPlan.length === 0 && (
        <EmptyState>
          <p>{t.nothingWaits}</p>
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <section className={card}>
          {mayInclude && targets?.length === 0 && <Notice tone="warn">{t.noTarget}</Notice>}
          {mayInclude && (
            <div className={styles.filters}>
              <SelectField label={t.target} value={key} onChange={event => setKey(event.target.value)}>
                <option value="">{t.chooseTarget}</option>
                {targets?.map(one => (
                  <option key={targetKey(one)} value={targetKey(one)}>
                    {format.digits(
                      one.amendmentId ? t.amendmentOf(one.title, one.subject ?? t.noSubject) : one.title,
                    )}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t.year}
                value={year}
                onChange={event => setYear(Number(event.target.value))}
              >
                {yearsOf(round).map(one => (
                  <option key={one} value={one}>
                    {format.year(one)}
                  </option>
                ))}
              </SelectField>
            </div>
          )}
          <InclusionTable
            {...table}
            caption={t.waiting}
            items={waiting}
            chosen={mayInclude ? chosen : null}
          />
          {mayInclude && (
            <div className={styles.bar}>
              <span role="status">
                {progress
                  ? t.including(format.number(progress.done), format.number(progress.all))
                  : target
                    ? t.chosen(
                        format.number(selected.length),
                        format.sum(selected.reduce((sum, { amount }) => sum + amount, 0)),
                      )
                    : t.chooseTarget}
              </span>
              <Button
                look="primary"
                disabled={!target || selected.length === 0 || progress !== null}
                onClick={() => {
                  if (target) void include(selected, target, year).then(() => setChosen([]))
                }}
              >
                {t.include(format.number(selected.length))}
              </Button>
            </div>
          )}
        </section>
      )}
      {inPlan.length > 0 && (
        <section className={card}>
          <h2>{words.statuses.included}</h2>
          <InclusionTable {...table} caption={words.statuses.included} items={inPlan} chosen={null} />
        </section>
      )}
      {withoutBudget && (
        <BudgetDialog roundId={roundId} item={withoutBudget} onClose={() => setWithoutBudget(null)} />
      )}
    </div>
  )
}
