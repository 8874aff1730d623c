import { valibotResolver } from '@hookform/resolvers/valibot'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { getProject } from '@/api/generated/sdk.gen'
import type { PlanDetails, ProjectDetails } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { isStatus } from '@/lib/problem'
import { AuthorityFields } from './AuthorityFields'
import { BudgetFields, LineFields } from './BudgetFields'
import { FormConflict } from './FormConflict'
import { AlignmentFields, MoreFields, WhatFields } from './FormFields'
import { type FormValues, formSchema, toFormValues } from './formValues'
import { LiveSummary } from './LiveSummary'
import { LiveChecks } from './liveChecks'
import { type Nearby, NearbySlot } from './NearbyProjects'
import { PlaceFields } from './PlaceFields'
import styles from './projects.module.css'
import { projectsText } from './text'
import { useFormErrors } from './useFormErrors'
import { useSaveProject } from './useSaveProject'

type Props = { plan: PlanDetails; project: ProjectDetails | undefined; Nearby?: Nearby; onClose: () => void }

/** All fields of ผ.02, ผ.02/1, the coordination account or ผ.03. */
export const ProjectForm = ({ plan, project, Nearby, onClose }: Props) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const queryClient = useQueryClient()
  const [seen, setSeen] = useState(project)
  const [latest, setLatest] = useState<ProjectDetails | null>(null)
  const form = useForm<FormValues>({
    resolver: valibotResolver(formSchema),
    defaultValues: toFormValues(plan, project),
    shouldFocusError: false,
  })
  const { save, remove } = useSaveProject(plan, seen, onClose)
  const errors = useFormErrors(form, save.error)
  const mayEdit = may('editProjects')
  const { setFocus } = form
  useEffect(() => {
    const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (wanted) wanted.focus()
    else if (mayEdit) setFocus('name')
  }, [mayEdit, setFocus])

  const submit = form.handleSubmit(async values => {
    try {
      await save.mutateAsync(values)
    } catch (error) {
      if (isStatus(error, 412) && seen)
        setLatest(await take(getProject({ path: { planId: plan.id, id: seen.id }, throwOnError: true })))
    }
  })
  const settle = (keepMine: boolean) => {
    if (!latest) return
    setSeen(latest)
    if (!keepMine) form.reset(toFormValues(plan, latest))
    save.reset()
    setLatest(null)
    void queryClient.invalidateQueries({ queryKey: ['plans', plan.id, 'projects'] })
  }

  return (
    <FormProvider {...form}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <ErrorSummary
          title={words.fixThese}
          items={errors.summary}
          attempt={form.formState.submitCount + save.failureCount}
        />
        {save.error && errors.fromServer === 0 && !isStatus(save.error, 412) && (
          <ProblemNotice error={save.error} />
        )}
        <ProblemNotice error={remove.error} />
        {latest && <FormConflict plan={plan} mine={form.getValues()} latest={latest} onSettle={settle} />}
        <LiveChecks plan={plan}>
          <LiveSummary />
          <fieldset disabled={!mayEdit} className={styles.group}>
            <WhatFields
              errorOf={errors.of}
              belowName={mayEdit && Nearby && <NearbySlot plan={plan} projectId={seen?.id} Nearby={Nearby} />}
            />
            <BudgetFields plan={plan} name="budgets" errorOf={errors.of} />
            <AlignmentFields planId={plan.id} errorOf={errors.of} />
            <PlaceFields errorOf={errors.of} />
            <AuthorityFields errorOf={errors.of} />
            <LineFields plan={plan} errorOf={errors.of} />
            <BudgetFields plan={plan} name="ordinance" errorOf={errors.of} />
            <MoreFields errorOf={errors.of} />
          </fieldset>
        </LiveChecks>
        <div className={styles.foot}>
          {mayEdit && (
            <Button look="primary" type="submit" disabled={save.isPending || latest !== null}>
              {save.isPending ? words.saving : words.save}
            </Button>
          )}
          <Button onClick={onClose}>{mayEdit ? words.cancel : words.close}</Button>
          {seen && <span>{t.changedAt(format.dateTime(seen.updatedAt))}</span>}
          {seen && mayEdit && (
            <Button
              look="danger"
              disabled={remove.isPending}
              onClick={() => {
                if (confirm(t.removeAsk)) remove.mutate()
              }}
            >
              {t.removeProject}
            </Button>
          )}
        </div>
      </form>
    </FormProvider>
  )
}
