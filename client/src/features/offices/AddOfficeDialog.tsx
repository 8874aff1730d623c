import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { createOffice } from '@/api/generated/sdk.gen'
import type { OfficeDetails, OfficeKind } from '@/api/generated/types.gen'
import { divisionsQuery } from '@/api/queries'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { HolderFields, type HolderValues, NO_HOLDER } from './HolderFields'
import { officesText } from './text'
import { useOfficeSave } from './useOfficeSave'

const NUMBERED: OfficeKind[] = ['deputy', 'councillor', 'planAnalyst']

type Props = { offices: readonly OfficeDetails[]; onClose: () => void }

/** An office with the first person known to hold it; deputies, councillors and analysts are counted. */
export const AddOfficeDialog = ({ offices, onClose }: Props) => {
  const t = useText(officesText)
  const format = useFormat()
  const once = useIntent()
  const divisions = useQuery(divisionsQuery)
  const [office, setOffice] = useState({ kind: 'executive' as OfficeKind, divisionId: '', title: '' })
  const { register, control, handleSubmit, formState } = useForm<HolderValues>({
    defaultValues: { holder: NO_HOLDER },
  })
  const { kind, divisionId, title } = office
  const isNumbered = NUMBERED.includes(kind)
  const known = offices.filter(other => other.kind === kind).map(other => other.number)
  const number = isNumbered ? Math.max(0, ...known) + 1 : 1
  const save = useOfficeSave(
    ({ holder }: HolderValues) =>
      once(
        {
          body: {
            kind,
            number,
            divisionId: kind === 'divisionHead' ? divisionId || null : null,
            title: title.trim() || t.kinds[kind],
            holder,
          },
        },
        call => createOffice({ ...call, throwOnError: true }),
      ),
    onClose,
  )
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      isSaving={save.isPending}
      onSubmit={handleSubmit(values => save.mutate(values))}
      onClose={onClose}
    >
      <SelectField
        label={t.kind}
        value={kind}
        onChange={event => setOffice({ ...office, kind: event.target.value as OfficeKind })}
      >
        {Object.entries(t.kinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {kind === 'divisionHead' && (
        <SelectField
          label={t.division}
          value={divisionId}
          onChange={event => setOffice({ ...office, divisionId: event.target.value })}
        >
          <option value="">{t.chooseDivision}</option>
          {divisions.data?.map(division => (
            <option key={division.id} value={division.id}>
              {division.name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={isNumbered ? `${t.officeTitle} (${t.number} ${format.number(number)})` : t.officeTitle}
        hint={t.titleHint}
        value={title}
        onChange={event => setOffice({ ...office, title: event.target.value })}
      />
      <HolderFields register={register} control={control} errors={formState.errors} />
    </FormDialog>
  )
}
