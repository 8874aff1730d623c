import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { sendNotice } from '@/api/generated/sdk.gen'
import type { NoticeChannel, NoticeRecipient } from '@/api/generated/types.gen'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { todayInThailand } from '@/lib/thai/era'
import { noticesText } from './text'

type Values = {
  recipient: NoticeRecipient
  recipientName: string
  number: string
  sentOn: string
  channel: NoticeChannel
}

const RECIPIENTS: readonly NoticeRecipient[] = ['council', 'provincialBoard', 'district', 'agency', 'pao']
const CHANNELS: readonly NoticeChannel[] = ['electronicRegistry', 'hand', 'post', 'email']

/** A letter as it went out. */
export const NoticeDialog = ({
  planId,
  editionId,
  recipient,
  onClose,
}: {
  planId: string
  editionId: string
  recipient: NoticeRecipient
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
  } = useForm<Values>({
    defaultValues: {
      recipient,
      recipientName: '',
      number: '',
      sentOn: todayInThailand(),
      channel: 'electronicRegistry',
    },
  })
  const save = useMutation({
    mutationFn: (letter: Values) =>
      once({ path: { planId }, body: { ...letter, editionId } }, call =>
        sendNotice({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['plans', planId] })
      onClose()
    },
  })
  const faultOf = useFaults(save.error)
  const filled = { validate: (text: string) => text.trim() !== '' }
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <SelectField label={t.recipient} {...register('recipient')}>
        {RECIPIENTS.map(value => (
          <option key={value} value={value}>
            {t.recipients[value]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.recipientName}
        error={errors.recipientName ? words.fillIn(t.recipientName) : faultOf('recipientName')}
        {...register('recipientName', filled)}
      />
      <TextField
        label={t.number}
        error={errors.number ? words.fillIn(t.number) : faultOf('number')}
        {...register('number', filled)}
      />
      <DayField control={control} name="sentOn" label={t.sentOn} fault={faultOf('sentOn')} />
      <SelectField label={t.channel} {...register('channel')}>
        {CHANNELS.map(value => (
          <option key={value} value={value}>
            {t.channels[value]}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  )
}
