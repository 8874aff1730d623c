import { useQuery } from '@tanstack/react-query'
import { listPlaces } from '@/api/generated/sdk.gen'
import type { CommitteeKind } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { DayInput } from '@/app/DayInput'
import { useSession } from '@/app/session'
import { useSettings, useText } from '@/app/settings'
import { SelectField, TextField } from '@/components/ui/Field'
import { card } from '@/components/ui/Table'
import { fieldErrors } from '@/lib/problem'
import styles from './committees.module.css'
import type { Heading } from './draft'
import { committeesText } from './text'

const KINDS: CommitteeKind[] = ['development', 'support', 'monitoringAndEvaluation']
const PAO_KINDS: CommitteeKind[] = [...KINDS, 'districtCoordination', 'provinceCoordination']

const districtsQuery = {
  queryKey: ['districts'],
  queryFn: async () =>
    (await take(listPlaces({ query: { level: 'district', limit: 100 }, throwOnError: true }))).items,
}

const FIELDS = {
  name: { id: 'committee-name', label: 'name' },
  'order.number': { id: 'committee-order', label: 'order' },
  districtId: { id: 'committee-district', label: 'district' },
} as const

/** The field of the heading behind a path of the draft. */
export const headingField = (path: string) =>
  path in FIELDS ? FIELDS[path as keyof typeof FIELDS] : undefined

type Props = {
  heading: Heading
  isSub: boolean
  error: unknown
  onKind: (kind: CommitteeKind) => void
  onChange: (heading: Heading) => void
}

/** Which committee it is, and the order that appoints it. */
export const HeadingFields = ({ heading, isSub, error, onKind, onChange }: Props) => {
  const t = useText(committeesText)
  const { language } = useSettings()
  const { organization } = useSession()
  const ofDistrict = heading.kind === 'districtCoordination' && !isSub
  const districts = useQuery({ ...districtsQuery, enabled: ofDistrict })
  const faults = fieldErrors(error)
  const fault = (path: string) => faults.get(path)?.[0]?.messages[language]
  const text = (path: keyof typeof FIELDS, name: 'name' | 'number', hint?: string) => (
    <TextField
      id={FIELDS[path].id}
      label={t[FIELDS[path].label]}
      hint={hint}
      error={fault(path)}
      value={heading[name]}
      onChange={event => onChange({ ...heading, [name]: event.target.value })}
    />
  )
  return (
    <fieldset className={`${card} ${styles.heading}`}>
      <legend>{t.heading}</legend>
      {!isSub && (
        <SelectField
          label={t.kind}
          value={heading.kind}
          onChange={event => onKind(event.target.value as CommitteeKind)}
        >
          {(organization.kind === 'pao' ? PAO_KINDS : KINDS).map(kind => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </SelectField>
      )}
      {ofDistrict && (
        <SelectField
          id={FIELDS.districtId.id}
          label={t.district}
          error={fault('districtId')}
          value={heading.districtId}
          onChange={event => onChange({ ...heading, districtId: event.target.value })}
        >
          <option value="">{t.chooseOffice}</option>
          {districts.data?.map(place => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </SelectField>
      )}
      {text('name', 'name')}
      <div className={styles.pair}>
        {text('order.number', 'number', t.orderHint)}
        <DayInput
          label={t.orderDate}
          error={fault('order.date')}
          value={heading.date}
          onChange={date => onChange({ ...heading, date })}
        />
      </div>
    </fieldset>
  )
}
