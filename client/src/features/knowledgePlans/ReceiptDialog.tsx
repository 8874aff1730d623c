import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { recordDistrictReceipt } from '@/api/generated/sdk.gen'
import type { DistrictReceipts, HandbookDetails } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { DayField } from '@/app/DayField'
import { FormDialog } from '@/app/FormDialog'
import { useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { TextField } from '@/components/ui/Field'
import { receiptsQuery } from './api'
import { knowledgeText } from './text'

type Values = { documentNumber: string; receivedOn: string; receivedBy: string }
type Props = { handbook: HandbookDetails; district: DistrictReceipts; onClose: () => void }

/** What the letter of a district says. */
export const ReceiptDialog = ({ handbook, district, onClose }: Props) => {
  const t = useText(knowledgeText)
  const words = useShared()
  const queryClient = useQueryClient()
  const once = useIntent()
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = useForm<Values>({ defaultValues: { documentNumber: '', receivedOn: '', receivedBy: '' } })
  const save = useMutation({
    mutationFn: (values: Values) =>
      once(
        {
          path: { id: handbook.id },
          headers: ifMatch(handbook.version),
          body: { ...values, districtId: district.districtId },
        },
        call => recordDistrictReceipt({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: receiptsQuery(handbook.id).queryKey })
      onClose()
    },
  })
  const faultOf = useFaults(save.error)
  const filled = { validate: (text: string) => text.trim() !== '' }
  return (
    <FormDialog
      title={t.recordOf(district.name)}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <TextField
        label={t.letterNumber}
        error={errors.documentNumber ? words.fillIn(t.letterNumber) : faultOf('documentNumber')}
        {...register('documentNumber', filled)}
      />
      <DayField control={control} name="receivedOn" label={t.receivedOn} fault={faultOf('receivedOn')} />
      <TextField
        label={t.receivedBy}
        error={errors.receivedBy ? words.fillIn(t.receivedBy) : faultOf('receivedBy')}
        {...register('receivedBy', filled)}
      />
    </FormDialog>
  )
}
