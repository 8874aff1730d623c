import { useQuery } from '@tanstack/react-query'
import type { ProjectNames } from '@/api/generated/types.gen'
import { divisionsQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { useFormat, useShared, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import styles from './amendments.module.css'
import type { ItemValues } from './itemValues'
import { Old } from './Old'
import { amendmentsText } from './text'

type Props = {
  planId: string
  values: ItemValues
  oldNames: ProjectNames | undefined
  onChange: (change: Partial<ItemValues>) => void
}
type Option = { id: string; label: string }

/** Strategy, tactic, plan class and division, each with what it was. */
export const FilingFields = ({ planId, values, oldNames, onChange }: Props) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const strategies = useQuery(strategiesQuery(planId)).data ?? []
  const planClasses = useQuery(planClassesQuery).data ?? []
  const divisions = useQuery(divisionsQuery).data ?? []
  const strategy = strategies.find(s => s.id === values.strategyId)
  const tacticOptions = (strategy?.tactics ?? []).map(x => ({
    id: x.id,
    label: format.digits(`${x.code} ${x.name}`),
  }))
  const joined = (...parts: (string | number | null | undefined)[]) => parts.filter(Boolean).join(' ')
  return (
    <div className={styles.pair}>
      <Choice
        name="strategyId"
        label={t.fields.strategy as string}
        options={strategies.map(s => ({ id: s.id, label: format.digits(`${s.number} ${s.name}`) }))}
        value={values.strategyId}
        was={oldNames && joined(oldNames.strategyNumber, oldNames.strategy)}
        onChange={strategyId => onChange({ strategyId, tacticId: '' })}
      />
      <Choice
        name="tacticId"
        label={t.fields.tactic as string}
        options={tacticOptions}
        value={values.tacticId}
        was={oldNames && joined(oldNames.tacticCode, oldNames.tactic)}
        onChange={tacticId => onChange({ tacticId })}
      />
      <Choice
        name="planClassId"
        label={t.fields.planClass as string}
        options={planClasses.map(c => ({ id: c.id, label: c.name }))}
        value={values.planClassId}
        was={oldNames && (oldNames.planClass ?? '')}
        onChange={planClassId => onChange({ planClassId })}
      />
      <Choice
        name="divisionId"
        label={t.fields.division as string}
        options={divisions.map(d => ({ id: d.id, label: d.name }))}
        value={values.divisionId}
        was={oldNames && (oldNames.division ?? '')}
        onChange={divisionId => onChange({ divisionId })}
      />
    </div>
  )
}

const Choice = ({
  name,
  label,
  options,
  value,
  was,
  onChange,
}: {
  name: string
  label: string
  options: Option[]
  value: string
  was: string | undefined
  onChange: (id: string) => void
}) => {
  const words = useShared()
  return (
    <div>
      <SelectField
        id={`item-${name}`}
        label={label}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        <option value="">{words.none}</option>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </SelectField>
      <Old was={was} now={options.find(option => option.id === value)?.label ?? ''} />
    </div>
  )
}
