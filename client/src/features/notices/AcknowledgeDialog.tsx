import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { acknowledgeNotice } from '@/api/generated/sdk.gen'
import type { NoticeDetails } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { TextField } from '@/components/ui/Field'
import { todayInThailand } from '@/lib/thai/era'
import { noticesText } from './text'

type Values = { by: string; on: string }

/** Who received the letter, and when. */
export const AcknowledgeDialog = ({
  planId,
  notice,
  onClose,
}: {
  planId: string
  notice: NoticeDetails
  onClose: () => void
}) => {
  const t = useText(noticesText)
  const words = useShared()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({ defaultValues: { by: '', on: todayInThailand() } })
  const save = useMutation({
    mutationFn: ({ by, on }: Values) =>
      once(
        {
          path: { planId, id: notice.id },
          headers: ifMatch(notice.version),
          body: { by: by.trim(), on },
        },
        call => acknowledgeNotice({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['plans', planId, 'notices'] })
      onClose()
    },
  })
  const faultOf = useFaults(save.error)
  return (
    <FormDialog
      title={`${t.acknowledge}: ${notice.recipientName}`}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <TextField
        label={t.by}
        error={errors.by ? words.fillIn(t.by) : faultOf('by')}
        {...register('by', { validate: text => text.trim() !== '' })}
      />
      <DayField control={control} name="on" label={t.on} fault={faultOf('on')} />
    </FormDialog>
  )
}
