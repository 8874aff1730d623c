import { useId } from 'react'
import type { ImportQuestion } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import { numberCell } from '@/components/ui/Table'
import { ACCEPT, type Choice, CREATE, hasProposal, LEAVE, nameToCreate } from './decisions'
import styles from './imports.module.css'
import { importsText } from './text'

type Props = {
  question: ImportQuestion
  targets: { id: string; name: string }[]
  choice: Choice
  onChoose: (choice: Choice) => void
  /** Null when there is nothing to confirm. */
  onConfirm: (() => void) | null
}

const Status = ({ question }: { question: ImportQuestion }) => {
  const t = useText(importsText)
  const format = useFormat()
  if (question.decided) return <Chip tone="ok">✓ {t.decided}</Chip>
  return hasProposal(question) ? (
    <Chip tone="info">{t.confidence(format.percent(question.confidence))}</Chip>
  ) : (
    <Chip tone="warn">{t.choosePlease}</Chip>
  )
}

/** One text of the file, what it may mean, and a button that says so. */
export const DecisionRow = ({ question, targets, choice, onChoose, onConfirm }: Props) => {
  const t = useText(importsText)
  const format = useFormat()
  const id = useId()
  const { kind, source, proposedId, proposedName } = question
  return (
    <tr>
      <th scope="row" id={id}>
        <span className={styles.kind}>{t.kinds[kind]}</span>
        {source}
      </th>
      <td className={numberCell}>{t.rowsOf(format.number(question.rows))}</td>
      <td>
        <div className={styles.decide}>
          <select
            className={styles.choice}
            aria-labelledby={id}
            value={choice}
            onChange={event => onChoose(event.target.value)}
          >
            {!hasProposal(question) && <option value="">{t.choosePlease}</option>}
            {hasProposal(question) && (
              <option value={ACCEPT}>
                {proposedId ? t.proposal(proposedName ?? '') : t.createNew(proposedName ?? '')}
              </option>
            )}
            <option value={LEAVE}>{t.leaveBlank}</option>
            {kind === 'division' && (
              <option value={CREATE}>{t.createAsWritten(nameToCreate(question))}</option>
            )}
            <optgroup label={t.chooseOther}>
              {targets
                .filter(target => target.id !== proposedId)
                .map(target => (
                  <option key={target.id} value={target.id}>
                    {target.name}
                  </option>
                ))}
            </optgroup>
          </select>
          {onConfirm && (
            <Button onClick={onConfirm} aria-label={t.confirmOne(source)}>
              {t.confirm}
            </Button>
          )}
        </div>
      </td>
      <td className="nowrap">
        <Status question={question} />
      </td>
    </tr>
  )
}
