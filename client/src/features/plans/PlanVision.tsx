import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { deletePlan, revisePlan } from '@/api/generated/sdk.gen'
import type { PlanDetails } from '@/api/generated/types.gen'
import { planQuery } from '@/api/queries'
import { ifMatch, take } from '@/api/setup'
import { FormDialog } from '@/app/FormDialog'
import { useMay } from '@/app/session'
import { useFormat, useShared, useText } from '@/app/settings'
import { isWritten } from '@/app/stages'
import { Button } from '@/components/ui/Button'
import { TextArea, TextField } from '@/components/ui/Field'
import { card } from '@/components/ui/Table'
import styles from './plans.module.css'
import { plansText } from './text'

const VisionDialog = ({ plan, onClose }: { plan: PlanDetails; onClose: () => void }) => {
  const t = useText(plansText)
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [title, setTitle] = useState(plan.title)
  const [vision, setVision] = useState(plan.vision ?? '')
  const save = useMutation({
    mutationFn: () =>
      take(
        revisePlan({
          path: { id: plan.id },
          headers: ifMatch(plan.version),
          body: { title: title.trim(), vision: vision.trim() || null },
          throwOnError: true,
        }),
      ),
    onSuccess: saved => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: ['plans', 'list'] })
      onClose()
    },
  })
  const remove = useMutation({
    mutationFn: () =>
      take(deletePlan({ path: { id: plan.id }, headers: ifMatch(plan.version), throwOnError: true })),
    onSuccess: async () => {
      await navigate({ to: '/plans' })
      void queryClient.invalidateQueries({ queryKey: ['plans', 'list'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <FormDialog
      title={t.editPlan}
      error={save.error ?? remove.error}
      isSaving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
      more={
        <Button
          look="danger"
          onClick={() => {
            if (confirm(t.removeAsk)) remove.mutate()
          }}
        >
          {t.removePlan}
        </Button>
      }
    >
      <TextField
        label={t.planTitle}
        required
        value={title}
        onChange={event => setTitle(event.target.value)}
      />
      <TextArea label={t.vision} value={vision} onChange={event => setVision(event.target.value)} />
    </FormDialog>
  )
}

/** The vision of the plan; who may edit plans changes it here. */
export const PlanVision = ({ planId }: { planId: string }) => {
  const t = useText(plansText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const [editing, setEditing] = useState(false)
  return (
    <section className={`${card} ${styles.vision}`}>
      <div>
        <h2>{t.vision}</h2>
        <p>{plan.vision ? format.digits(plan.vision) : words.none}</p>
      </div>
      {may('editPlans') && isWritten(plan) && <Button onClick={() => setEditing(true)}>{t.editPlan}</Button>}
      {editing && <VisionDialog plan={plan} onClose={() => setEditing(false)} />}
    </section>
  )
}
