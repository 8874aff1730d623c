import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { openAmendment, reviseAmendment } from '@/api/generated/sdk.gen'
import type { ActKind, AmendmentAnswer } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { FormDialog } from '@/app/FormDialog'
import { useSettings, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { fieldErrors } from '@/lib/problem'
import { amendmentQuery, amendmentsKey } from './api'
import { KindFields, type KindValues, toBody } from './KindFields'
import { amendmentsText } from './text'

type Props = {
  planId: string
  amendment?: AmendmentAnswer
  kind?: ActKind
  onDone: (saved: AmendmentAnswer) => void
  onClose: () => void
}

/** Opens a round, or chooses its kind and subject anew. */
export const KindDialog = ({ planId, amendment, kind, onDone, onClose }: Props) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const once = useIntent()
  const [values, setValues] = useState<KindValues>({
    kind: kind ?? 'change',
    ground: kind === amendment?.kind ? (amendment?.ground ?? '') : '',
    subject: amendment?.subject ?? '',
  })
  const save = useMutation({
    mutationFn: () =>
      amendment
        ? take(
            reviseAmendment({
              path: { planId, id: amendment.id },
              headers: ifMatch(amendment.version),
              body: toBody(values),
              throwOnError: true,
            }),
          )
        : once({ path: { planId }, body: toBody(values) }, call =>
            openAmendment({ ...call, throwOnError: true }),
          ),
    onSuccess: saved => {
      queryClient.setQueryData(amendmentQuery(planId, saved.id).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: [...amendmentsKey(planId), 'list'] })
      onDone(saved)
    },
  })
  const ground = fieldErrors(save.error).get('ground')?.[0]?.messages[language]
  return (
    <FormDialog
      title={amendment ? t.change : t.open}
      error={ground ? null : save.error}
      isSaving={save.isPending}
      saveLabel={amendment ? words.save : t.open}
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
      onClose={onClose}
    >
      <p>{t.openHelp}</p>
      <KindFields values={values} groundError={ground} onChange={setValues} />
    </FormDialog>
  )
}
