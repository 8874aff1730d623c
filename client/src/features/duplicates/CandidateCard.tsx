import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type {
  CoordinationItemDetails,
  DuplicateCandidate,
  DuplicateCheckDetails,
} from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import { AnswerForm, GivenAnswer } from './AnswerForm'
import { Comparison } from './Comparison'
import styles from './duplicates.module.css'
import { LEVEL_TONES } from './levels'
import { Reasons } from './Reasons'
import { duplicatesText } from './text'

type Props = {
  item: CoordinationItemDetails
  check: DuplicateCheckDetails
  found: DuplicateCandidate
  mayAnswer: boolean
}

/** A project that was found: how near it is, side by side with the item, why, and what an officer says to it. */
export const CandidateCard = ({ item, check, found, mayAnswer }: Props) => {
  const t = useText(duplicatesText)
  const format = useFormat()
  const [changing, setChanging] = useState(false)
  const { project, reasons } = found
  const given = check.answers.find(({ sourceId }) => sourceId === project.sourceId)
  const asks = mayAnswer && (project.level === 'same' || project.level === 'likely')
  const isOfRound = project.source === 'coordinationItem' && project.parentId === item.roundId
  const tone = LEVEL_TONES[project.level]
  return (
    <details className={styles.candidate} open={project.level === 'same'}>
      <summary>
        <Chip {...(tone && { tone })}>{t.levels[project.level]}</Chip>{' '}
        <span className={styles.title}>{format.digits(project.title)}</span>{' '}
        <span className={styles.soft}>
          {project.owner} · {t.sources[project.source]}
          {given && ` · ${t.answered(t.answers[given.answer])}`}
        </span>
      </summary>
      <Comparison item={item} found={found} />
      <p className={styles.soft}>{t.legend}</p>
      <Reasons reasons={reasons} />
      {isOfRound && (
        <p className={styles.merge}>
          {t.sameRound}{' '}
          <Link
            to="/rounds/$roundId/items/$itemId"
            params={{ roundId: item.roundId, itemId: project.sourceId }}
          >
            {t.toItem}
          </Link>{' '}
          <Link to="/rounds/$roundId/decisions" params={{ roundId: item.roundId }}>
            {t.toMerge}
          </Link>
        </p>
      )}
      {given && !changing && (
        <div className={styles.row}>
          <GivenAnswer given={given} />
          {asks && <Button onClick={() => setChanging(true)}>{t.change}</Button>}
        </div>
      )}
      {asks && (!given || changing) && (
        <AnswerForm
          roundId={item.roundId}
          check={check}
          sourceId={project.sourceId}
          isRequired={project.level === 'same'}
          given={given}
          onDone={() => setChanging(false)}
        />
      )}
    </details>
  )
}
