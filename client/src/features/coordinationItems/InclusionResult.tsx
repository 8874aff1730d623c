import { useFormat, useText } from '@/app/settings'
import { useProblem } from '@/app/useProblem'
import { Notice } from '@/components/ui/Notice'
import { inclusionText } from './inclusionText'
import type { Outcome } from './useInclusion'

const Refused = ({ item, error }: Outcome) => {
  const format = useFormat()
  const problem = useProblem(error)
  return (
    <li>
      <strong>{format.digits(item.name)}</strong>: {problem?.text}{' '}
      {problem?.clause && `(${format.digits(problem.clause)})`}
    </li>
  )
}

/** How many went in, and why the others did not. */
export const InclusionResult = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const t = useText(inclusionText)
  const format = useFormat()
  const refused = outcomes.filter(({ error }) => error !== null)
  const done = outcomes.length - refused.length
  return (
    <>
      {done > 0 && <Notice tone="ok">{t.included(format.number(done))}</Notice>}
      {refused.length > 0 && (
        <Notice tone="fail">
          <p>{t.refused(format.number(refused.length))}</p>
          <ul>
            {refused.map(outcome => (
              <Refused key={outcome.item.id} {...outcome} />
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
