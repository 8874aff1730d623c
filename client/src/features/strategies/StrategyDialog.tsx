import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { createStrategy, deleteStrategy, reviseStrategy } from '@/api/generated/sdk.gen'
import type { PlanClassDetails, StrategyDetails, StrategyDraft } from '@/api/generated/types.gen'
import { strategiesQuery } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { TextField } from '@/components/ui/Field'
import { isStatus } from '@/lib/problem'
import styles from './strategies.module.css'
import { strategiesText } from './text'

type Values = {
  number: string
  name: string
  goals: { key: string | null; text: string }[]
  tactics: { key: string | null; code: string; name: string; planClassIds: string[] }[]
}
type Props = {
  planId: string
  strategy: StrategyDetails | undefined
  planClasses: PlanClassDetails[]
  nextNumber: number
  onClose: () => void
}

const toDraft = (values: Values): StrategyDraft => ({
  number: Number(values.number),
  name: values.name.trim(),
  goals: values.goals
    .filter(goal => goal.text.trim())
    .map(goal => ({ id: goal.key, text: goal.text.trim() })),
  tactics: values.tactics
    .filter(tactic => tactic.name.trim())
    .map(({ key, code, name, planClassIds }) => ({
      id: key,
      code: code.trim(),
      name: name.trim(),
      planClassIds,
    })),
})

/** One strategy with its goals and tactics; a tactic takes any number of plan classes. */
export const StrategyDialog = ({ planId, strategy, planClasses, nextNumber, onClose }: Props) => {
  const t = useText(strategiesText)
  const words = useShared()
  const format = useFormat()
  const queryClient = useQueryClient()
  const [version, setVersion] = useState(strategy?.version)
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: {
      number: String(strategy?.number ?? nextNumber),
      name: strategy?.name ?? '',
      goals: strategy?.goals.map(goal => ({ key: goal.id, text: goal.text })) ?? [{ key: null, text: '' }],
      tactics: strategy?.tactics.map(({ id, ...tactic }) => ({ key: id, ...tactic })) ?? [
        { key: null, code: `${nextNumber}.1`, name: '', planClassIds: [] },
      ],
    },
  })
  const goals = useFieldArray({ control, name: 'goals' })
  const tactics = useFieldArray({ control, name: 'tactics' })
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: strategiesQuery(planId).queryKey })
    onClose()
  }
  const save = useMutation({
    mutationFn: (values: Values) =>
      strategy
        ? take(
            reviseStrategy({
              path: { planId, id: strategy.id },
              headers: ifMatch(version ?? strategy.version),
              body: toDraft(values),
              throwOnError: true,
            }),
          )
        : take(createStrategy({ path: { planId }, body: toDraft(values), throwOnError: true })),
    onSuccess: done,
  })
  const remove = useMutation({
    mutationFn: async () => {
      if (strategy)
        await take(
          deleteStrategy({
            path: { planId, id: strategy.id },
            headers: ifMatch(strategy.version),
            throwOnError: true,
          }),
        )
    },
    onSuccess: done,
  })
  const takeLatestVersion = async () => {
    const latest = (await queryClient.fetchQuery({ ...strategiesQuery(planId), staleTime: 0 })).find(
      s => s.id === strategy?.id,
    )
    setVersion(latest?.version)
    save.reset()
  }
  return (
    <Dialog drawer title={strategy ? t.editTitle : t.add} closeLabel={words.close} onClose={onClose}>
      <form className={styles.form} onSubmit={handleSubmit(values => save.mutate(values))} noValidate>
        <ProblemNotice error={save.error ?? remove.error} />
        {isStatus(save.error, 412) && (
          <p>
            <Button onClick={() => void takeLatestVersion()}>{words.useYours}</Button>
          </p>
        )}
        <div className={styles.numbered}>
          <TextField
            label={t.number}
            inputMode="numeric"
            error={formState.errors.number && words.numberInvalid}
            {...register('number', { pattern: /^\d+$/ })}
          />
          <TextField
            label={t.name}
            error={formState.errors.name && words.fillIn(t.name)}
            {...register('name', { validate: text => text.trim() !== '' })}
          />
        </div>
        <fieldset>
          <legend>{t.goals}</legend>
          {goals.fields.map((goal, i) => (
            <div key={goal.id} className={styles.item}>
              <TextField label={t.goal(format.number(i + 1))} {...register(`goals.${i}.text`)} />
              <Button
                look="danger"
                aria-label={t.removeGoal(format.number(i + 1))}
                onClick={() => goals.remove(i)}
              >
                {words.remove}
              </Button>
            </div>
          ))}
          <div>
            <Button onClick={() => goals.append({ key: null, text: '' })}>{t.addGoal}</Button>
          </div>
        </fieldset>
        <fieldset>
          <legend>{t.tactics}</legend>
          {tactics.fields.map((tactic, i) => (
            <div key={tactic.id} className={styles.tactic}>
              <div className={styles.item}>
                <div className={styles.numbered}>
                  <TextField label={t.tacticCode} {...register(`tactics.${i}.code`)} />
                  <TextField label={t.tacticName} {...register(`tactics.${i}.name`)} />
                </div>
                <Button
                  look="danger"
                  aria-label={t.removeTactic(tactic.code)}
                  onClick={() => tactics.remove(i)}
                >
                  {words.remove}
                </Button>
              </div>
              <fieldset>
                <legend className={styles.small}>{t.planClasses}</legend>
                <div className={styles.classes}>
                  {planClasses.map(planClass => (
                    <label key={planClass.id}>
                      <input
                        type="checkbox"
                        value={planClass.id}
                        {...register(`tactics.${i}.planClassIds`)}
                      />{' '}
                      {planClass.name}
                    </label>
                  ))}
                </div>
              </fieldset>
            </div>
          ))}
          <div>
            <Button onClick={() => tactics.append({ key: null, code: '', name: '', planClassIds: [] })}>
              {t.addTactic}
            </Button>
          </div>
        </fieldset>
        <div className={styles.foot}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
          {strategy && (
            <Button
              look="danger"
              onClick={() => {
                if (confirm(t.removeAsk)) remove.mutate()
              }}
            >
              {t.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
