import { useState } from 'react'
import { resendItem } from '@/api/generated/sdk.gen'
import type { CoordinationItemDetails, CoordinationRoundDetails } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { Refusal } from '@/app/Refusal'
import { useFormat, useShared, useText } from '@/app/settings'
import { TextArea } from '@/components/ui/Field'
import { useItemWrite } from './api'
import { EvidenceFields } from './EvidenceFields'
import { documentsOf, evidenceOf, type References } from './submission'
import { submissionText } from './submissionText'

type Props = { round: CoordinationRoundDetails; item: CoordinationItemDetails; onClose: () => void }

/** Sends a corrected project as the next version; everything that still stands against it is said here. */
export const ResendDialog = ({ round, item, onClose }: Props) => {
  const t = useText(submissionText)
  const words = useShared()
  const format = useFormat()
  const latest = item.versions.at(-1)
  const [references, setReferences] = useState<References>(
    Object.fromEntries((latest?.evidence ?? []).map(({ kind, reference }) => [kind, reference])),
  )
  const [note, setNote] = useState('')
  const write = useItemWrite(
    { roundId: round.id, id: item.id, version: item.version },
    (body: { note: string }, known, once) =>
      once({ ...known, body: { ...body, evidence: evidenceOf(references) } }, call =>
        resendItem({ ...call, throwOnError: true }),
      ),
    onClose,
  )
  return (
    <FormDialog
      title={t.resendTitle(format.number((latest?.number ?? 0) + 1))}
      error={null}
      isSaving={write.isPending}
      saveLabel={t.resend}
      onSubmit={event => {
        event.preventDefault()
        write.mutate({ note })
      }}
      onClose={onClose}
    >
      <Refusal title={words.fixThese} error={write.error} attempt={write.submittedAt} />
      <p>
        <strong>{format.digits(item.name)}</strong>
      </p>
      <p>{t.resendHelp}</p>
      <EvidenceFields kinds={documentsOf(round.frame)} value={references} onChange={setReferences} />
      <TextArea label={t.note} value={note} onChange={event => setNote(event.target.value)} />
    </FormDialog>
  )
}
