import { useState } from 'react'
import type { CoordinationRoundDetails, RoundAction } from '@/api/generated/types.gen'
import { useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { actions, card, fieldHint } from '@/components/ui/Table'
import { roundsText } from './text'

const FrameDialog = later(async () => (await import('./FrameDialog')).FrameDialog)
const StepDialog = later(async () => (await import('./StepDialogs')).StepDialog)

const ONWARD: readonly RoundAction[] = [
  'startDistrictReview',
  'startScreening',
  'startProvinceReview',
  'startInclusion',
  'answer',
]

/** What the PAO may do with the round now: the next step first. */
export const RoundActions = ({ round }: { round: CoordinationRoundDetails }) => {
  const t = useText(roundsText)
  const [doing, setDoing] = useState<RoundAction | null>(null)
  if (round.actions.length === 0) return null
  const isNext = (action: RoundAction) => ONWARD.includes(action) || (action === 'issueFrame' && !round.frame)
  const sorted = [...round.actions].sort((a, b) => Number(isNext(b)) - Number(isNext(a)))
  return (
    <section className={card}>
      <h2>{t.todo}</h2>
      <p className={fieldHint}>{t.todoHelp}</p>
      <div className={actions}>
        {sorted.map(action => (
          <Button
            key={action}
            look={isNext(action) ? 'primary' : action === 'close' ? 'danger' : 'plain'}
            onClick={() => setDoing(action)}
          >
            {t.actions[action]}
          </Button>
        ))}
      </div>
      {doing === 'issueFrame' && <FrameDialog round={round} onClose={() => setDoing(null)} />}
      {doing && doing !== 'issueFrame' && (
        <StepDialog round={round} action={doing} onClose={() => setDoing(null)} />
      )}
    </section>
  )
}
