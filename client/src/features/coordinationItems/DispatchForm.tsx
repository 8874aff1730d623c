import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sendRankedItems } from '@/api/generated/sdk.gen'
import type { CoordinationRoundDetails, DispatchBody, DistrictRanking } from '@/api/generated/types.gen'
import { Refusal } from '@/app/Refusal'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { card, fieldHint, formStack } from '@/components/ui/Table'
import { rankingQuery, resolutionsQuery, useRefresh } from './api'
import { rankingText } from './rankingText'

type Props = { round: CoordinationRoundDetails; list: DistrictRanking }

/** Sends the complete list to the PAO, on a resolution of the district committee. */
export const DispatchForm = ({ round, list }: Props) => {
  const t = useText(rankingText)
  const shared = useShared()
  const format = useFormat()
  const queryClient = useQueryClient()
  const refresh = useRefresh(round.id)
  const once = useIntent()
  const { data: resolutions } = useQuery(resolutionsQuery(round.id, 'districtCoordination'))
  const [resolutionId, setResolutionId] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (body: DispatchBody) =>
      once({ path: { roundId: round.id }, body }, call => sendRankedItems({ ...call, throwOnError: true })),
    onSuccess: saved => {
      queryClient.setQueryData(rankingQuery(round.id).queryKey, saved)
      void refresh()
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (resolutionId) send.mutate({ resolutionId, note: note.trim() || null })
  }
  return (
    <section className={card}>
      <h2>{t.dispatch}</h2>
      <p className={fieldHint}>{t.dispatchHelp}</p>
      <Refusal title={shared.fixThese} error={send.error} attempt={send.submittedAt} />
      {resolutions?.length === 0 && <Notice tone="warn">{t.noResolution}</Notice>}
      <form className={formStack} noValidate onSubmit={onSubmit}>
        <SelectField
          label={t.resolution}
          error={tried && !resolutionId ? t.chooseResolution : undefined}
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
        <TextField label={t.note} value={note} onChange={event => setNote(event.target.value)} />
        <div>
          <Button look="primary" type="submit" disabled={send.isPending}>
            {t.send(format.number(list.open.length))}
          </Button>
        </div>
      </form>
    </section>
  )
}
