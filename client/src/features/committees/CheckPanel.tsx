import type { FindingAnswer } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Chip, type Tone } from '@/components/ui/Notice'
import { card } from '@/components/ui/Table'
import styles from './committees.module.css'
import { committeesText } from './text'

const TONES: Record<FindingAnswer['level'], Tone> = { pass: 'ok', warn: 'warn', fail: 'fail' }
const SIGNS: Record<FindingAnswer['level'], string> = { pass: '✓', warn: '!', fail: '✗' }

/** Every named check with its level, clause and what would satisfy it. */
export const CheckPanel = ({ checks }: { checks: readonly FindingAnswer[] | undefined }) => {
  const t = useText(committeesText)
  const format = useFormat()
  const { language } = useSettings()
  const failed = checks?.filter(check => check.level === 'fail').length ?? 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={`${card} ${styles.checks}`} aria-label={t.checks} tabIndex={0}>
      <h2>{t.checks}</h2>
      <p role="status" className={failed > 0 ? styles.failed : styles.passed}>
        {!checks ? t.checking : failed > 0 ? t.fails(format.number(failed)) : t.noFails}
      </p>
      <ul>
        {checks?.map(check => (
          <li key={`${check.rule}${check.code}${JSON.stringify(check.args)}`} data-level={check.level}>
            <span>
              <Chip tone={TONES[check.level]}>
                <span aria-hidden="true">{SIGNS[check.level]} </span>
                {check.rule} {t.checkLevels[check.level]}
              </Chip>
            </span>
            <span>
              {format.digits(check.messages[language])}
              {check.clause && check.level !== 'pass' && <small> ({format.digits(check.clause)})</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
