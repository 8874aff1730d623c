import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { createStrategy, deleteStrategy, reviseStrategy } from '@/api/generated/sdk.gen'
import type { PlanClassDetails, StrategyDetails } from '@/api/generated/types.gen'
import { strategiesQuery } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { TextField } from '@/components/ui/Field'
import { isStatus } from '@/lib/problem'
import { GoalFields, TacticFields } from './StrategyFields'
import styles from './strategies.module.css'
import { type StrategyValues, toDraft, toValues } from './strategyValues'
import { strategiesText } from './text'

type Props = {
  planId: string
  strategy: StrategyDetails | undefined
  planClasses: PlanClassDetails[]
  nextNumber: number
  onClose: () => void
}

/** One strategy with its goals and tactics; a tactic takes any number of plan classes. */
export const StrategyDialog = ({ planId, strategy, planClasses, nextNumber, onClose }: Props) => {
  const t = useText(strategiesText)
  const words = useShared()
  const queryClient = useQueryClient()
  const once = useIntent()
  const [version, setVersion] = useState(strategy?.version)
  const form = useForm<StrategyValues>({ defaultValues: toValues(strategy, nextNumber) })
  const { register, handleSubmit, formState } = form
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: strategiesQuery(planId).queryKey })
    onClose()
  }
  const save = useMutation({
    mutationFn: (values: StrategyValues) =>
      strategy
        ? take(
            reviseStrategy({
              path: { planId, id: strategy.id },
              headers: ifMatch(version ?? strategy.version),
              body: toDraft(values),
              throwOnError: true,
            }),
          )
        : once({ path: { planId }, body: toDraft(values) }, call =>
            createStrategy({ ...call, throwOnError: true }),
          ),
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
        <GoalFields form={form} />
        <TacticFields form={form} planClasses={planClasses} />
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
