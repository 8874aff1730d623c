import { Notice } from '@/components/ui/Notice'
import { useShared } from './settings'
import { useProblem } from './useProblem'

/** A refusal in the reader's words, with the clause it rests on. */
export const ProblemNotice = ({ error }: { error: unknown }) => {
  const t = useShared()
  const problem = useProblem(error)
  if (!problem) return null
  return (
    <Notice tone="fail">
      <p>{problem.text}</p>
      {problem.clause && (
        <p>
          {t.clause}: {problem.clause}
        </p>
      )}
      {problem.support && <p>{t.supportCode(problem.support)}</p>}
    </Notice>
  )
}
