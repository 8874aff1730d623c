import type { OfficeDetails } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { committeesText } from './text'

/** Offices to choose from, each with who holds it. */
export const OfficeOptions = ({ offices }: { offices: readonly OfficeDetails[] }) => {
  const t = useText(committeesText)
  const format = useFormat()
  return (
    <>
      <option value="">{t.chooseOffice}</option>
      {offices.map(office => (
        <option key={office.id} value={office.id}>
          {format.digits(office.title)} – {office.holder?.name ?? t.vacantOffice}
        </option>
      ))}
    </>
  )
}
