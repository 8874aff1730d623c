import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeCommittee } from '@/api/generated/sdk.gen'
import type { CommitteeDetails, SeatDetails } from '@/api/generated/types.gen'
import { officesQuery } from '@/api/queries'
import { ifMatch } from '@/api/setup'
import { DayInput } from '@/app/DayInput'
import { FormDialog } from '@/app/FormDialog'
import { Refusal } from '@/app/Refusal'
import { useSession } from '@/app/session'
import { useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { TextField } from '@/components/ui/Field'
import { todayInThailand } from '@/lib/thai/era'
import { ruleSetQuery } from './api'
import styles from './committees.module.css'
import { freeGroups, type SeatGroup, seatsOf, startingGroups, withoutRows } from './draft'
import { type Ending, endOf, hasSuccessor, NO_ENDING, SeatEndingFields, successorOf } from './SeatEnding'
import { SeatGroupFields } from './SeatGroupFields'
import { committeesText } from './text'

type Props = { committee: CommitteeDetails; onClose: () => void }

/** The seats that the committee could have more of, under the rules it was appointed by. */
const useFurtherSeats = ({ kind, parentId, ruleSetId }: CommitteeDetails) => {
  const { organization } = useSession()
  const rules = useQuery(ruleSetQuery(ruleSetId))
  const offices = useQuery(officesQuery).data ?? []
  const [changed, setChanged] = useState<SeatGroup[] | null>(null)
  const start = () => {
    if (!rules.data) return []
    return parentId ? freeGroups(rules.data, kind) : startingGroups(rules.data, kind, organization.kind, [])
  }
  return { offices, groups: changed ?? withoutRows(start()), setGroups: setChanged }
}

/** A further order: which seats it ends, who takes them, and which it adds. Seats by office follow the office and need none. */
export const ChangeDialog = ({ committee, onClose }: Props) => {
  const t = useText(committeesText)
  const queryClient = useQueryClient()
  const once = useIntent()
  const { offices, groups, setGroups } = useFurtherSeats(committee)
  const [order, setOrder] = useState({ number: '', date: todayInThailand(), note: '' })
  const [choice, setChoice] = useState({ document: '', chosenOn: '' })
  const [endings, setEndings] = useState<Record<string, Ending>>({})
  const seats = committee.seats.filter(seat => seat.origin !== 'exOfficio' || !seat.officeId)
  const endingOf = (seat: SeatDetails) => endings[seat.id] ?? NO_ENDING
  const hasRoom = ({ rule }: SeatGroup) => {
    const kept = committee.seats.filter(seat => seat.kind === rule.seat && !endingOf(seat).reason)
    return rule.max == null || kept.length < rule.max
  }
  const succeeded = seats.filter(seat => hasSuccessor(endingOf(seat)))
  const save = useMutation({
    mutationFn: () =>
      once(
        {
          path: { id: committee.id },
          headers: ifMatch(committee.version),
          body: {
            order,
            ends: seats.flatMap(seat => endOf(seat, endingOf(seat))),
            seats: [...succeeded.map(seat => successorOf(seat, endingOf(seat), choice)), ...seatsOf(groups)],
          },
        },
        call => changeCommittee({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['committees'] })
      onClose()
    },
  })
  return (
    <FormDialog
      drawer
      title={t.change}
      error={null}
      isSaving={save.isPending}
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
      onClose={onClose}
    >
      <Refusal title={t.refused} error={save.error} attempt={save.submittedAt} />
      <p>{t.changeHint}</p>
      <div className={styles.pair}>
        <TextField
          label={t.order}
          hint={t.orderHint}
          value={order.number}
          onChange={event => setOrder({ ...order, number: event.target.value })}
        />
        <DayInput label={t.orderDate} value={order.date} onChange={date => setOrder({ ...order, date })} />
      </div>
      <TextField
        label={t.note}
        value={order.note}
        onChange={event => setOrder({ ...order, note: event.target.value })}
      />
      <div className={styles.endings}>
        {seats.map(seat => (
          <SeatEndingFields
            key={seat.id}
            seat={seat}
            offices={offices}
            ending={endingOf(seat)}
            onChange={ending => setEndings({ ...endings, [seat.id]: ending })}
          />
        ))}
      </div>
      {succeeded.length > 0 && (
        <div className={styles.pair}>
          <TextField
            label={t.document}
            hint={t.documentHint}
            value={choice.document}
            onChange={event => setChoice({ ...choice, document: event.target.value })}
          />
          <DayInput
            label={t.chosenOn}
            value={choice.chosenOn}
            onChange={chosenOn => setChoice({ ...choice, chosenOn })}
          />
        </div>
      )}
      <details>
        <summary>{t.further}</summary>
        <div className={styles.form}>
          {groups.filter(hasRoom).map(group => (
            <SeatGroupFields
              key={group.rule.seat}
              group={group}
              rules={groups.map(g => g.rule)}
              offices={offices}
              onChange={changed => setGroups(groups.map(g => (g === group ? changed : g)))}
            />
          ))}
        </div>
      </details>
    </FormDialog>
  )
}
