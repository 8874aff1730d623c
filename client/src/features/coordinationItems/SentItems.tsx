import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { pullBackItem } from '@/api/generated/sdk.gen'
import type { CoordinationItemSummary } from '@/api/generated/types.gen'
import { statusTone } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/Field'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { card, numberCell, sumRow, Table } from '@/components/ui/Table'
import { useItemWrite } from './api'
import styles from './items.module.css'
import { countedOf, mayPullBack } from './submission'
import { submissionText } from './submissionText'

const PullBackDialog = ({ item, onClose }: { item: CoordinationItemSummary; onClose: () => void }) => {
  const t = useText(submissionText)
  const format = useFormat()
  const [note, setNote] = useState('')
  const write = useItemWrite(
    item,
    (body: { note: string }, known, once) =>
      once({ ...known, body }, call => pullBackItem({ ...call, throwOnError: true })),
    onClose,
  )
  return (
    <FormDialog
      title={t.pullBack}
      error={write.error}
      isSaving={write.isPending}
      saveLabel={t.pullBack}
      onSubmit={event => {
        event.preventDefault()
        write.mutate({ note })
      }}
      onClose={onClose}
    >
      <p>
        <strong>{format.digits(item.name)}</strong>
      </p>
      <p>{t.pullBackHelp}</p>
      <TextArea label={t.note} value={note} onChange={event => setNote(event.target.value)} />
    </FormDialog>
  )
}

/** Why it ended as it did, or where it went. */
const useOutcome = () => {
  const t = useText(submissionText)
  const words = useText(coordinationText)
  return ({ status, reason, agency }: CoordinationItemSummary) => {
    if (status === 'merged') return t.mergedInto
    return [reason && words.reasons[reason], agency && t.agency(agency)].filter(Boolean).join(' · ')
  }
}

type Props = { roundId: string; items: CoordinationItemSummary[]; maySend: boolean }

/** Everything that was sent to the round, where it stands, and what came of it with the reason. */
export const SentItems = ({ roundId, items, maySend }: Props) => {
  const t = useText(submissionText)
  const words = useText(coordinationText)
  const shared = useShared()
  const format = useFormat()
  const outcome = useOutcome()
  const [pulling, setPulling] = useState<CoordinationItemSummary | null>(null)
  const counted = countedOf(items)
  const sorted = [...items].sort((a, b) => a.number - b.number)
  return (
    <section className={card}>
      <h2>{t.sent}</h2>
      {items.length === 0 ? (
        <EmptyState>
          <p>{t.nothingSent}</p>
        </EmptyState>
      ) : (
        <div className={styles.cards}>
          <Table caption={t.sent}>
            <thead>
              <tr>
                <th scope="col" className={numberCell}>
                  {t.number}
                </th>
                <th scope="col">{words.project}</th>
                <th scope="col" className={numberCell}>
                  {words.budget}
                </th>
                <th scope="col" className={numberCell}>
                  {words.rank}
                </th>
                <th scope="col">{words.state}</th>
                <th scope="col">{t.result}</th>
                <th scope="col">
                  <span className="visuallyHidden">{t.pullBack}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(item => (
                <tr key={item.id}>
                  <td className={numberCell} data-label={t.number}>
                    {format.number(item.number)}
                  </td>
                  <th scope="row">
                    <Link to="/rounds/$roundId/items/$itemId" params={{ roundId, itemId: item.id }}>
                      {format.digits(item.name)}
                    </Link>
                    {item.isLate && <div>{words.late}</div>}
                  </th>
                  <td className={numberCell} data-label={words.budget}>
                    {format.sum(item.amount)}
                  </td>
                  <td className={numberCell} data-label={words.rank}>
                    {item.rank == null ? '-' : format.number(item.rank)}
                  </td>
                  <td>
                    <Chip {...statusTone(item.status)}>{words.statuses[item.status]}</Chip>
                  </td>
                  <td>{outcome(item)}</td>
                  <td>
                    {maySend && mayPullBack(item) && (
                      <Button aria-label={t.pullBackOf(item.name)} onClick={() => setPulling(item)}>
                        {t.pullBack}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className={sumRow}>
                <td />
                <th scope="row">
                  {shared.total} {words.items(format.number(counted.length))}
                </th>
                <td className={numberCell}>
                  {format.sum(counted.reduce((sum, item) => sum + item.amount, 0))}
                </td>
                <td colSpan={4} />
              </tr>
            </tfoot>
          </Table>
        </div>
      )}
      {pulling && <PullBackDialog item={pulling} onClose={() => setPulling(null)} />}
    </section>
  )
}
