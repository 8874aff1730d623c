import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { decideImport } from '@/api/generated/sdk.gen'
import type { ImportAnswer, ImportDecision, ImportQuestion } from '@/api/generated/types.gen'
import { divisionsQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { actions, numberCell, Table } from '@/components/ui/Table'
import { importQuery } from './api'
import { type Choice, CREATE, choiceOf, keyOf, LEAVE, toDecision } from './decisions'
import styles from './imports.module.css'
import { importsText } from './text'

const useTargets = (planId: string) => {
  const planClasses = useQuery(planClassesQuery).data ?? []
  const divisions = useQuery(divisionsQuery).data ?? []
  const strategies = useQuery(strategiesQuery(planId)).data ?? []
  return {
    planClass: planClasses.map(c => ({ id: c.id, name: c.name })),
    division: divisions.map(d => ({ id: d.id, name: d.name })),
    strategy: strategies.map(s => ({ id: s.id, name: `${s.number}. ${s.name}` })),
    tactic: strategies.flatMap(s =>
      s.tactics.map(tactic => ({ id: tactic.id, name: `${tactic.code} ${tactic.name}` })),
    ),
  }
}

/** Names of the file that need a person's word: the proposal stands first, others can be chosen. */
export const Decisions = ({ item, questions }: { item: ImportAnswer; questions: ImportQuestion[] }) => {
  const t = useText(importsText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const targets = useTargets(item.planId)
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const decide = useMutation({
    mutationFn: (decisions: ImportDecision[]) =>
      take(
        decideImport({
          path: { planId: item.planId, id: item.id },
          headers: ifMatch(item.version),
          body: decisions,
          throwOnError: true,
        }),
      ),
    onSuccess: () => setChoices({}),
    onSettled: () => queryClient.invalidateQueries({ queryKey: importQuery(item.planId, item.id).queryKey }),
  })
  if (questions.length === 0) return <EmptyState>{t.decisionsNone}</EmptyState>
  const chosen = (question: ImportQuestion) => choices[keyOf(question)] ?? choiceOf(question)
  const toSave = questions.flatMap(question => {
    const choice = chosen(question)
    return choice === '' || (question.decided && choice === choiceOf(question))
      ? []
      : [toDecision(question, choice)]
  })
  return (
    <>
      <p>{t.decisionsLead}</p>
      <ProblemNotice error={decide.error} />
      <Table caption={t.tabs.decisions}>
        <thead>
          <tr>
            <th scope="col">{t.severity}</th>
            <th scope="col">{t.inFile}</th>
            <th scope="col" className={numberCell}>
              {t.rowsUsing}
            </th>
            <th scope="col">{t.means}</th>
            <th scope="col">{t.status}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(question => {
            const id = `decision-${keyOf(question)}`
            return (
              <tr key={keyOf(question)}>
                <td className="nowrap">{t.kinds[question.kind]}</td>
                <th scope="row" id={id}>
                  {question.source}
                </th>
                <td className={numberCell}>{format.number(question.rows)}</td>
                <td>
                  <select
                    className={styles.choice}
                    aria-labelledby={id}
                    value={chosen(question)}
                    onChange={event => setChoices({ ...choices, [keyOf(question)]: event.target.value })}
                  >
                    <option value="">{t.choosePlease}</option>
                    {question.kind !== 'planClass' && (
                      <option value={CREATE}>{t.createNew(question.newName ?? question.source)}</option>
                    )}
                    <option value={LEAVE}>{t.leaveBlank}</option>
                    {targets[question.kind].map(target => (
                      <option key={target.id} value={target.id}>
                        {target.name}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="nowrap">
                  {question.decided ? (
                    <Chip tone="ok">✓ {t.decided}</Chip>
                  ) : question.proposedId ? (
                    <Chip tone="info">{t.confidence(format.percent(question.confidence))}</Chip>
                  ) : (
                    <Chip tone="warn">{t.choosePlease}</Chip>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <div className={actions}>
        <Button
          look="primary"
          disabled={toSave.length === 0 || decide.isPending}
          onClick={() => decide.mutate(toSave)}
        >
          {t.saveDecisions}
        </Button>
      </div>
    </>
  )
}
