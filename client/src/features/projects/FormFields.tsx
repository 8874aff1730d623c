import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { divisionsQuery, equipmentTypesQuery, planClassesQuery, strategiesQuery } from '@/api/queries'
import { useShared, useText } from '@/app/settings'
import { ChoiceField } from '@/components/ui/ChoiceField'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { projectFieldId as fieldId } from '@/lib/anchors'
import type { FormValues } from './formValues'
import { useCheckText } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

type Errors = { errorOf: (path: string) => string | undefined }
type TextName = {
  [K in keyof FormValues]: FormValues[K] extends string ? K : never
}[keyof FormValues]

const useFields = (errorOf: Errors['errorOf']) => {
  const { register } = useFormContext<FormValues>()
  const checkText = useCheckText()
  return (name: TextName, label: string) => ({
    label,
    id: fieldId(name),
    error: errorOf(name),
    warning: checkText(name),
    ...register(name),
  })
}

export const WhatFields = ({ errorOf, belowName }: Errors & { belowName: ReactNode }) => {
  const t = useText(projectsText)
  const { watch } = useFormContext<FormValues>()
  const field = useFields(errorOf)
  const form = watch('form')
  const equipmentTypes = useQuery({ ...equipmentTypesQuery, enabled: form === 'equipment' })
  return (
    <fieldset className={styles.group}>
      <legend>{t.groupWhat}</legend>
      <SelectField {...field('form', t.form)}>
        {Object.entries(t.forms).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextArea {...field('name', t.name)} rows={2} required />
      {belowName}
      {form === 'equipment' ? (
        <div className={styles.pair}>
          <TextField {...field('equipmentCategory', t.equipmentCategory)} />
          <ChoiceField
            {...field('equipmentType', t.equipmentType)}
            choices={equipmentTypes.data?.map(type => ({ value: type.name })) ?? []}
          />
        </div>
      ) : (
        <TextArea {...field('objective', t.objective)} />
      )}
      <TextArea {...field('target', t.target)} />
      {form !== 'equipment' && (
        <div className={styles.pair}>
          <TextArea {...field('indicator', t.indicator)} />
          <TextArea {...field('expectedResult', t.expectedResult)} />
        </div>
      )}
    </fieldset>
  )
}

export const AlignmentFields = ({ planId, errorOf }: Errors & { planId: string }) => {
  const t = useText(projectsText)
  const words = useShared()
  const { watch, setValue } = useFormContext<FormValues>()
  const field = useFields(errorOf)
  const strategies = useQuery(strategiesQuery(planId)).data ?? []
  const planClasses = useQuery(planClassesQuery).data ?? []
  const divisions = useQuery(divisionsQuery).data ?? []
  const [form, strategyId, tacticId] = watch(['form', 'strategyId', 'tacticId'])
  const tactics = strategies.find(s => s.id === strategyId)?.tactics ?? []
  const linked = new Set(tactics.find(tactic => tactic.id === tacticId)?.planClassIds)
  const strategyField = field('strategyId', t.strategy)
  const none = <option value="">{words.none}</option>
  return (
    <fieldset className={styles.group}>
      <legend>{t.groupAlign}</legend>
      <div className={styles.pair}>
        <SelectField
          {...strategyField}
          value={strategyId}
          onChange={event => {
            setValue('tacticId', '')
            void strategyField.onChange(event)
          }}
        >
          {none}
          {strategies.map(s => (
            <option key={s.id} value={s.id}>
              {s.number}. {s.name}
            </option>
          ))}
        </SelectField>
        <SelectField {...field('tacticId', t.tactic)} value={tacticId}>
          {none}
          {tactics.map(tactic => (
            <option key={tactic.id} value={tactic.id}>
              {tactic.code} {tactic.name}
            </option>
          ))}
        </SelectField>
        <SelectField
          {...field('planClassId', t.planClass)}
          hint={linked.size > 0 ? t.linkedHint : undefined}
          value={watch('planClassId')}
        >
          {none}
          {planClasses.map(c => (
            <option key={c.id} value={c.id}>
              {linked.has(c.id) ? '● ' : ''}
              {c.name}
            </option>
          ))}
        </SelectField>
        <SelectField {...field('divisionId', t.division)} value={watch('divisionId')}>
          {none}
          {divisions.map(d => (
            <option key={d.id} value={d.id}>
              {d.name}
            </option>
          ))}
        </SelectField>
        <TextField {...field('supportingAgency', t.supportingAgency)} />
        {form === 'coordination' && <TextField {...field('coordinationAgency', t.coordinationAgency)} />}
      </div>
    </fieldset>
  )
}

/** What is written is Thai, as it is printed; the reader's language stands beside it. */
const useChoices = () => {
  const t = useText(projectsText)
  return (list: 'origins' | 'fundingSources') =>
    projectsText.th[list].map((value, i) => ({ value, label: t[list][i] }))
}

export const MoreFields = ({ errorOf }: Errors) => {
  const t = useText(projectsText)
  const { register } = useFormContext<FormValues>()
  const field = useFields(errorOf)
  const choices = useChoices()
  return (
    <fieldset className={styles.group}>
      <legend>{t.groupMore}</legend>
      <div className={styles.pair}>
        <ChoiceField {...field('origin', t.origin)} hint={t.choiceHint} choices={choices('origins')} />
        <ChoiceField
          {...field('fundingSource', t.fundingSource)}
          hint={t.choiceHint}
          choices={choices('fundingSources')}
        />
        <TextField {...field('amendmentLabel', t.amendmentLabel)} />
      </div>
      <fieldset className={styles.book}>
        <legend>{t.book}</legend>
        {(['volume', 'page', 'item'] as const).map(part => (
          <TextField
            key={part}
            label={t.bookParts[part]}
            id={fieldId(`book.${part}`)}
            error={errorOf(`book.${part}`)}
            {...register(`book.${part}`)}
          />
        ))}
      </fieldset>
    </fieldset>
  )
}
