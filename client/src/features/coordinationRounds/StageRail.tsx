import type { CoordinationRoundDetails, RoundStage, RoundWindowKind } from '@/api/generated/types.gen'
import { ROUND_STAGES } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import { daysUntil } from '@/lib/thai/era'
import styles from './rounds.module.css'
import { roundsText } from './text'

/** The steps of the coordination handbook that a stage stands for. */
const STEPS: Partial<Record<RoundStage, string>> = {
  draft: 'C1',
  filing: 'C2–C3',
  districtReview: 'C4',
  screening: 'C5',
  provinceReview: 'C6',
  inclusion: 'C7–C8',
  answered: 'C9–C10',
}

const WINDOW_OF: Partial<Record<RoundStage, RoundWindowKind>> = {
  filing: 'filing',
  districtReview: 'district',
  screening: 'screening',
  provinceReview: 'province',
}

const SOON = 7

/** The days of a stage, and how many are left of them. */
const StageWindow = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) => {
  const t = useText(roundsText)
  const format = useFormat()
  const [start, end] = [daysUntil(opensOn), daysUntil(closesOn)]
  const left =
    start > 0
      ? ({ tone: 'info', text: t.starts(format.number(start)) } as const)
      : end < 0
        ? ({ text: t.over } as const)
        : end === 0
          ? ({ tone: 'warn', text: t.lastDay } as const)
          : ({ tone: end <= SOON ? 'warn' : 'ok', text: t.daysLeft(format.number(end)) } as const)
  return (
    <>
      <span className={styles.fact}>
        <span className="nowrap">{format.date(opensOn)} –</span>{' '}
        <span className="nowrap">{format.date(closesOn)}</span>
      </span>
      <Chip {...('tone' in left && { tone: left.tone })}>{left.text}</Chip>
    </>
  )
}

/** The way of the round from C1 to C10, where it is on it, and the days of each part. */
export const StageRail = ({ round }: { round: CoordinationRoundDetails }) => {
  const t = useText(roundsText)
  const words = useText(coordinationText)
  const format = useFormat()
  const here = ROUND_STAGES.indexOf(round.stage)
  const windowOf = (stage: RoundStage) => round.windows.find(({ kind }) => kind === WINDOW_OF[stage])
  return (
    <section className={card}>
      <h2>{t.where}</h2>
      <ol className={styles.rail}>
        {ROUND_STAGES.map((stage, i) => {
          const window = windowOf(stage)
          return (
            <li
              key={stage}
              className={styles.stage}
              data-state={i < here ? 'done' : i === here ? 'current' : 'later'}
              aria-current={i === here ? 'step' : undefined}
            >
              <span className={styles.mark} aria-hidden="true">
                {i < here ? '✓' : format.number(i + 1)}
              </span>
              <span className={styles.stageName}>{words.stages[stage]}</span>
              {STEPS[stage] && <span className={styles.fact}>{format.digits(STEPS[stage])}</span>}
              {window && <StageWindow {...window} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
