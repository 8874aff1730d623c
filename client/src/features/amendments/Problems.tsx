import { useQuery } from '@tanstack/react-query'
import type { ProjectProblem } from '@/api/generated/types.gen'
import { useSettings, useText } from '@/app/settings'
import { rulesQuery } from './api'
import { amendmentsText } from './text'

/** What the form still asks for, by the clause that asks. */
export const Problems = ({ problems }: { problems: readonly ProjectProblem[] }) => {
  const t = useText(amendmentsText)
  const { language } = useSettings()
  const rules = useQuery({ ...rulesQuery, enabled: problems.length > 0 }).data ?? []
  if (problems.length === 0) return null
  return (
    <>
      <h3>{t.toComplete}</h3>
      <ul>
        {problems.map(problem => (
          <li key={problem.code}>
            {rules.find(rule => rule.code === problem.code)?.messages[language] ?? problem.code}{' '}
            <small>({problem.clause})</small>
          </li>
        ))}
      </ul>
    </>
  )
}
