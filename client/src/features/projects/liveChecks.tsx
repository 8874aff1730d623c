import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { checkProject } from '@/api/generated/sdk.gen'
import type { CheckAnswer, PlanDetails } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { useSettings, useText } from '@/app/settings'
import { type FormValues, toProject } from './formValues'
import { projectsText } from './text'

/** Long enough not to ask between two letters, short enough to feel immediate. */
const PAUSE = 450

const Live = createContext<CheckAnswer[]>([])

/** The values of the form once the typing pauses. */
export const useSettledValues = (pause = PAUSE) => {
  const { getValues, watch } = useFormContext<FormValues>()
  const [settled, setSettled] = useState(() => getValues())
  useEffect(() => {
    let timer = 0
    const watching = watch(() => {
      clearTimeout(timer)
      timer = window.setTimeout(() => setSettled(structuredClone(getValues())), pause)
    })
    return () => {
      clearTimeout(timer)
      watching.unsubscribe()
    }
  }, [getValues, pause, watch])
  return settled
}

/** Runs the checks of the server on what is typed and offers what they found to the fields below. */
export const LiveChecks = ({ plan, children }: { plan: PlanDetails; children: ReactNode }) => {
  const values = useSettledValues()
  const body = toProject(plan, values)
  const checks = useQuery({
    queryKey: ['plans', plan.id, 'check', body],
    queryFn: ({ signal }) =>
      take(checkProject({ path: { planId: plan.id }, body, signal, throwOnError: true })),
    enabled: Boolean(body.name),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })
  const found = checks.data?.results.filter(check => check.level !== 'pass') ?? []
  return <Live.Provider value={found}>{children}</Live.Provider>
}

export const useFound = () => useContext(Live)

/** What the checks say beside one field: what is wrong, what satisfies it, and by which clause. */
export const useCheckText = () => {
  const t = useText(projectsText)
  const { language } = useSettings()
  const found = useFound()
  return (field: string) =>
    found
      .filter(check => check.field === field)
      .map(
        check =>
          `${check.level === 'fail' ? t.fails : t.warns}: ${check.messages?.[language]} · ${check.asks[language]} (${check.clause.code})`,
      )
      .join(' ') || undefined
}
