import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ProjectProblem } from '@/api/generated/types.gen'
import { useSettings } from '@/app/settings'
import { projectRulesQuery } from './api'

export type ProblemWords = (problem: ProjectProblem) => string

/** What a project lacks in the reader's language, with the clause that asks for it. */
export const useProblemWords = (): ProblemWords => {
  const { language } = useSettings()
  const rules = useQuery(projectRulesQuery).data
  return useCallback(
    ({ code, clause }) =>
      `${rules?.find(rule => rule.code === code)?.messages[language] ?? code} (${clause})`,
    [rules, language],
  )
}
