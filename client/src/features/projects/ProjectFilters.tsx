import { useEffect, useState } from 'react'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import type { Reference } from './columnValues'
import styles from './projects.module.css'
import type { ProjectSearch } from './search'
import { projectsText } from './text'

type Props = {
  search: ProjectSearch
  reference: Reference
  onChange: (change: Partial<ProjectSearch>) => void
  onClear: () => void
}

const TYPING_PAUSE = 300

const SearchBox = ({ value, onChange }: { value: string; onChange: (text: string) => void }) => {
  const t = useText(projectsText)
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing sends the words
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), TYPING_PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <TextField
      label={t.search}
      hideLabel
      type="search"
      placeholder={t.searchHint}
      value={text}
      onChange={event => setText(event.target.value)}
    />
  )
}

/** The filters of the grid; all of them live in the address. */
export const ProjectFilters = ({ search, reference, onChange, onClear }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const isFiltered = Boolean(
    search.search ||
      search.form ||
      search.strategyId ||
      search.tacticId ||
      search.planClassId ||
      search.divisionId ||
      search.withProblems,
  )
  const select = (
    label: string,
    key: 'form' | 'strategyId' | 'planClassId' | 'divisionId',
    options: { value: string; label: string }[],
  ) => (
    <SelectField
      label={label}
      hideLabel
      value={search[key] ?? ''}
      onChange={event => onChange({ [key]: event.target.value || undefined })}
    >
      <option value="">{`${label}: ${words.all}`}</option>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {format.digits(option.label)}
        </option>
      ))}
    </SelectField>
  )
  return (
    <search className={styles.filters} aria-label={t.filters}>
      <SearchBox value={search.search ?? ''} onChange={text => onChange({ search: text || undefined })} />
      {select(
        t.form,
        'form',
        Object.entries(t.forms).map(([value, label]) => ({ value, label })),
      )}
      {select(
        t.strategy,
        'strategyId',
        reference.strategies.map(s => ({ value: s.id, label: `${s.number}. ${s.name}` })),
      )}
      {select(
        t.planClass,
        'planClassId',
        reference.planClasses.map(c => ({ value: c.id, label: c.name })),
      )}
      {select(
        t.divisionShort,
        'divisionId',
        reference.divisions.map(d => ({ value: d.id, label: d.name })),
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={search.withProblems ?? false}
          onChange={event => onChange({ withProblems: event.target.checked || undefined })}
        />
        {t.onlyProblems}
      </label>
      <label className={`${styles.check} ${styles.wideOnly}`}>
        <input
          type="checkbox"
          checked={search.columns === 'all'}
          onChange={event => onChange({ columns: event.target.checked ? 'all' : undefined })}
        />
        {t.allColumns}
      </label>
      {isFiltered && <Button onClick={onClear}>{t.clear}</Button>}
    </search>
  )
}
