import type { ProjectNames } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { parseMoney } from '@/lib/readMoney'
import styles from './amendments.module.css'
import { FilingFields } from './FilingFields'
import { emptyLine, type ItemValues, type TextField as TextName } from './itemValues'
import { Old } from './Old'
import { PowerFields } from './PowerFields'
import { amendmentsText } from './text'

type Props = {
  planId: string
  years: number[]
  values: ItemValues
  old: ItemValues | null
  oldNames: ProjectNames | undefined
  onChange: (values: ItemValues) => void
}

/** Every field of the form with what it said before. */
export const ItemFields = ({ planId, years, values, old, oldNames, onChange }: Props) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const set = (change: Partial<ItemValues>) => onChange({ ...values, ...change })
  const isEquipment = values.form === 'equipment'
  const area = (name: TextName, rows = 2) => (
    <div>
      <TextArea
        id={`item-${name}`}
        rows={rows}
        label={t.fields[name] as string}
        value={values[name]}
        onChange={event => set({ [name]: event.target.value })}
      />
      <Old was={old?.[name]} now={values[name]} />
    </div>
  )
  const line = (name: TextName) => (
    <div>
      <TextField
        id={`item-${name}`}
        label={t.fields[name] as string}
        value={values[name]}
        onChange={event => set({ [name]: event.target.value })}
      />
      <Old was={old?.[name]} now={values[name]} />
    </div>
  )
  const moneyError = (text: string) => (parseMoney(text).ok ? undefined : t.moneyInvalid)
  const setLine = (at: number, change: object) =>
    set({ lines: values.lines.map((l, i) => (i === at ? { ...l, ...change } : l)) })
  return (
    <>
      <SelectField
        label={t.fields.form as string}
        value={values.form}
        onChange={event => set({ form: event.target.value })}
      >
        {Object.entries(t.forms).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      {area('name')}
      {!isEquipment && area('objective', 3)}
      {area('target')}
      <fieldset className={styles.group} id="item-budgets" tabIndex={-1}>
        <legend>{t.budgets}</legend>
        <div className={styles.five}>
          {years.map((year, i) => (
            <div key={year}>
              <TextField
                numeric
                inputMode="decimal"
                id={`item-budgets-${i}`}
                label={format.year(year)}
                error={moneyError(values.budgets[i] ?? '')}
                value={values.budgets[i] ?? ''}
                onChange={event =>
                  set({ budgets: values.budgets.map((b, y) => (y === i ? event.target.value : b)) })
                }
              />
              <Old was={old?.budgets[i]} now={values.budgets[i] ?? ''} />
            </div>
          ))}
        </div>
      </fieldset>
      {!isEquipment && (
        <div className={styles.pair}>
          {area('indicator')}
          {area('expectedResult')}
        </div>
      )}
      <FilingFields planId={planId} values={values} oldNames={oldNames} onChange={set} />
      {!isEquipment && <PowerFields values={values} onChange={authority => set({ authority })} />}
      <div className={styles.pair}>
        {isEquipment && line('equipmentCategory')}
        {isEquipment && line('equipmentType')}
        {values.form === 'coordination' && line('coordinationAgency')}
        {line('placeText')}
        {line('fundingSource')}
        {line('supportingAgency')}
        {line('origin')}
      </div>
      <fieldset className={styles.group}>
        <legend>{t.lines}</legend>
        {values.lines.length > 0 && <span className={fieldHint}>{t.linesHint}</span>}
        {values.lines.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: continuation rows have no name of their own
          <div key={i} className={styles.line}>
            <div className={styles.pair}>
              <TextField
                label={`${format.number(i + 1)}. ${t.lineName}`}
                value={part.name}
                onChange={event => setLine(i, { name: event.target.value })}
              />
              <TextField
                label={t.fields.target as string}
                value={part.target}
                onChange={event => setLine(i, { target: event.target.value })}
              />
            </div>
            <div className={styles.five}>
              {years.map((year, y) => (
                <TextField
                  key={year}
                  numeric
                  inputMode="decimal"
                  label={format.year(year)}
                  error={moneyError(part.budgets[y] ?? '')}
                  value={part.budgets[y] ?? ''}
                  onChange={event =>
                    setLine(i, { budgets: part.budgets.map((b, at) => (at === y ? event.target.value : b)) })
                  }
                />
              ))}
            </div>
            <div>
              <Button look="danger" onClick={() => set({ lines: values.lines.filter((_, at) => at !== i) })}>
                {t.removeLine(format.number(i + 1))}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button onClick={() => set({ lines: [...values.lines, emptyLine()] })}>{t.addLine}</Button>
        </div>
      </fieldset>
    </>
  )
}
