import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { mergeItems } from '@/api/generated/sdk.gen'
import type { CoordinationItemSummary } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { TextArea } from '@/components/ui/Field'
import { useRefresh } from './api'
import { decisionText } from './decisionText'
import styles from './items.module.css'

type Props = { roundId: string; items: readonly CoordinationItemSummary[]; onClose: () => void }

/** Makes one of two items part of the other, which then carries the origins of both. */
export const MergeDialog = ({ roundId, items, onClose }: Props) => {
  const t = useText(decisionText)
  const format = useFormat()
  const refresh = useRefresh(roundId)
  const once = useIntent()
  const [survivorId, setSurvivorId] = useState(items[0]?.id ?? '')
  const [note, setNote] = useState('')
  const survivor = items.find(item => item.id === survivorId)
  const absorbed = items.find(item => item.id !== survivorId)
  const merge = useMutation({
    mutationFn: () =>
      once(
        {
          path: { roundId },
          body: {
            survivorId: survivor?.id ?? '',
            survivorVersion: survivor?.version ?? null,
            absorbedId: absorbed?.id ?? '',
            absorbedVersion: absorbed?.version ?? null,
            note: note.trim() || null,
          },
        },
        call => mergeItems({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void refresh()
      onClose()
    },
  })
  return (
    <FormDialog
      title={t.mergeTitle}
      error={merge.error}
      isSaving={merge.isPending}
      saveLabel={t.mergeTitle}
      onSubmit={event => {
        event.preventDefault()
        merge.mutate()
      }}
      onClose={onClose}
    >
      <p>{t.mergeHelp}</p>
      <fieldset className={styles.check}>
        <legend>{t.survivor}</legend>
        <div className={styles.pair}>
          {items.map(item => (
            <label key={item.id}>
              <input
                type="radio"
                name="survivor"
                checked={item.id === survivorId}
                onChange={() => setSurvivorId(item.id)}
              />
              <span>
                <strong>{format.digits(item.name)}</strong>
                <br />
                {item.organizationName} · {format.sum(item.amount)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea label={t.note} value={note} onChange={event => setNote(event.target.value)} />
    </FormDialog>
  )
}
