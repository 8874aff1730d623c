import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoordinationItemSummary, DecisionAnswer } from '@/api/generated/types.gen'
import { roundQuery } from '@/api/rounds'
import { coordinationText } from '@/app/coordination/text'
import { useMay, useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { later } from '@/components/ui/Later'
import { EmptyState, Notice } from '@/components/ui/Notice'
import { card, fieldHint } from '@/components/ui/Table'
import { itemsQuery, resolutionsQuery } from './api'
import { DecisionResult } from './DecisionResult'
import { DecisionTable } from './DecisionTable'
import { decisionText } from './decisionText'
import styles from './items.module.css'
import { itemText } from './itemText'
import { queueOf } from './screening'

const DecideDialog = later(async () => (await import('./DecideDialog')).DecideDialog)
const MergeDialog = later(async () => (await import('./MergeDialog')).MergeDialog)

/** What waits for the province committee; results are entered in bulk or one by one, on a resolution. */
export const DecisionsPage = ({ roundId }: { roundId: string }) => {
  const t = useText(decisionText)
  const words = useText(coordinationText)
  const own = useText(itemText)
  const format = useFormat()
  const may = useMay()
  const { organization } = useSession()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: items } = useSuspenseQuery(itemsQuery(roundId, { status: 'provinceReview' }))
  const { data: resolutions } = useQuery(resolutionsQuery(roundId, 'provinceCoordination'))
  const [resolutionId, setResolutionId] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [deciding, setDeciding] = useState<CoordinationItemSummary[] | null>(null)
  const [merging, setMerging] = useState(false)
  const [answer, setAnswer] = useState<{ result: DecisionAnswer; items: CoordinationItemSummary[] } | null>(
    null,
  )
  const queue = queueOf(items, [], undefined)
  const selected = queue.filter(item => chosen.includes(item.id))
  const isHere = round.stage === 'provinceReview'
  const mayDecide = may('decideCoordinationItems') && isHere
  if (round.organizationId !== organization.id)
    return (
      <EmptyState>
        <p>{own.onlyPao}</p>
      </EmptyState>
    )
  return (
    <div className={styles.stack}>
      <h1 className={styles.back}>{t.title}</h1>
      {!isHere && <Notice>{t.wrongStage(words.stages[round.stage])}</Notice>}
      {isHere && !may('decideCoordinationItems') && <Notice>{t.otherRole}</Notice>}
      {answer && <DecisionResult {...answer} />}
      {queue.length === 0 ? (
        <EmptyState>
          <p>{t.empty}</p>
          <p className={fieldHint}>{t.emptyHelp}</p>
        </EmptyState>
      ) : (
        <section className={card}>
          {mayDecide && resolutions?.length === 0 && <Notice tone="warn">{t.noResolution}</Notice>}
          {mayDecide && (
            <SelectField
              label={t.resolution}
              value={resolutionId}
              onChange={event => setResolutionId(event.target.value)}
            >
              <option value="">{t.chooseResolution}</option>
              {resolutions?.map(({ id, meetingNumber, date, present }) => (
                <option key={id} value={id}>
                  {t.resolutionOf(format.digits(meetingNumber), format.date(date), format.number(present))}
                </option>
              ))}
            </SelectField>
          )}
          <DecisionTable
            roundId={roundId}
            items={queue}
            chosen={chosen}
            mayDecide={mayDecide}
            mayEnter={resolutionId !== ''}
            onChoose={setChosen}
            onDecide={item => setDeciding([item])}
          />
          {mayDecide && (
            <div className={styles.bar}>
              <span role="status">
                {resolutionId === ''
                  ? t.chooseResolution
                  : t.chosen(
                      format.number(selected.length),
                      format.sum(selected.reduce((sum, item) => sum + item.amount, 0)),
                    )}
              </span>
              {selected.length === 2 && <Button onClick={() => setMerging(true)}>{t.merge}</Button>}
              <Button
                look="primary"
                disabled={resolutionId === '' || selected.length === 0}
                onClick={() => setDeciding(selected)}
              >
                {t.decide(format.number(selected.length))}
              </Button>
            </div>
          )}
        </section>
      )}
      {deciding && (
        <DecideDialog
          roundId={roundId}
          resolutionId={resolutionId}
          items={deciding}
          onClose={() => setDeciding(null)}
          onDone={result => {
            setAnswer({ result, items: deciding })
            setChosen([])
            setDeciding(null)
          }}
        />
      )}
      {merging && selected.length === 2 && (
        <MergeDialog roundId={roundId} items={selected} onClose={() => setMerging(false)} />
      )}
    </div>
  )
}
