import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { decideImport } from '@/api/generated/sdk.gen'
import type { ImportAnswer, ImportDecision, ImportQuestion } from '@/api/generated/types.gen'
import { divisionsQuery, planClassesQuery } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/Notice'
import { actions, numberCell, Table } from '@/components/ui/Table'
import { importQuery } from './api'
import { DecisionRow } from './DecisionRow'
import { acceptAll, type Choice, choiceOf, keyOf, toDecision } from './decisions'
import styles from './imports.module.css'
import { importsText } from './text'

const useTargets = () => ({
  planClass: useQuery(planClassesQuery).data ?? [],
  division: useQuery(divisionsQuery).data ?? [],
})

/** Names of the file that need a person's word: the proposal stands chosen, and one click takes it or all of them. */
export const Decisions = ({ item, questions }: { item: ImportAnswer; questions: ImportQuestion[] }) => {
  const t = useText(importsText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const targets = useTargets()
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
  const isNew = (question: ImportQuestion) =>
    chosen(question) !== '' && (!question.decided || chosen(question) !== choiceOf(question))
  const proposals = acceptAll(questions)
  const changed = questions.filter(question => keyOf(question) in choices && isNew(question))
  return (
    <>
      <p>{t.decisionsLead}</p>
      <ProblemNotice error={decide.error} />
      <div className={actions}>
        {proposals.length > 0 && (
          <Button look="primary" disabled={decide.isPending} onClick={() => decide.mutate(proposals)}>
            {t.acceptAll(format.number(proposals.length))}
          </Button>
        )}
        {changed.length > 0 && (
          <Button
            disabled={decide.isPending}
            onClick={() => decide.mutate(changed.map(question => toDecision(question, chosen(question))))}
          >
            {t.saveDecisions(format.number(changed.length))}
          </Button>
        )}
      </div>
      <div className={styles.cards}>
        <Table caption={t.tabs.decisions}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col" className={numberCell}>
                {t.rowsUsing}
              </th>
              <th scope="col">{t.means}</th>
              <th scope="col">{t.status}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(question => (
              <DecisionRow
                key={keyOf(question)}
                question={question}
                targets={targets[question.kind]}
                choice={chosen(question)}
                onChoose={choice => setChoices({ ...choices, [keyOf(question)]: choice })}
                onConfirm={
                  isNew(question) && !decide.isPending
                    ? () => decide.mutate([toDecision(question, chosen(question))])
                    : null
                }
              />
            ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}
