import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { ApiError, toFormPath } from '@/lib/problem'
import { ProblemNotice } from './ProblemNotice'
import { useSettings } from './settings'

type Props = {
  title: string
  error: unknown
  /** When it was tried; another attempt takes the focus again. */
  attempt: number
  /** The field that a fault lies in, when the page shows one. */
  fieldOf?: (path: string) => { id: string; label: string } | undefined
}

/** What the server refused: every fault of the input with its clause, or the one reason. */
export const Refusal = ({ title, error, attempt, fieldOf }: Props) => {
  const { language } = useSettings()
  const faults = error instanceof ApiError ? (error.problem.details ?? []) : []
  if (faults.length === 0) return <ProblemNotice error={error} />
  const items = faults.map(({ field, messages, clause }) => {
    const shown = fieldOf?.(toFormPath(field ?? ''))
    return {
      id: shown?.id,
      text: shown ? `${shown.label}: ${messages[language]}` : messages[language],
      clause,
    }
  })
  return <ErrorSummary title={title} attempt={attempt} items={items} />
}
