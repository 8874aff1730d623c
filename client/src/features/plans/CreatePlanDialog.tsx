import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { createPlan } from '@/api/generated/sdk.gen'
import type { PlanFormat } from '@/api/generated/types.gen'
import { planningWindowsQuery } from '@/api/queries'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { plansText } from './text'

const FORMATS: PlanFormat[] = ['strategyBased', 'issueBased']

export const CreatePlanDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(plansText)
  const words = useShared()
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const windows = useQuery(planningWindowsQuery)
  const [chosen, setChosen] = useState('')
  const windowId = chosen || windows.data?.[0]?.id || ''
  const [kind, setKind] = useState<PlanFormat>('strategyBased')
  const [title, setTitle] = useState('')
  const [vision, setVision] = useState('')
  const create = useMutation({
    mutationFn: () =>
      once(
        {
          body: {
            planningWindowId: windowId,
            format: kind,
            title: title.trim() || null,
            vision: vision.trim() || null,
          },
        },
        call => createPlan({ ...call, throwOnError: true }),
      ),
    onSuccess: plan => {
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      void navigate({ to: '/plans/$planId/projects', params: { planId: plan.id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (windowId) create.mutate()
  }
  return (
    <FormDialog
      title={t.createTitle}
      error={create.error ?? windows.error}
      isSaving={create.isPending}
      saveLabel={t.create}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={t.window}
        value={windowId}
        onChange={e => setChosen(e.target.value)}
        hint={windows.data?.find(w => w.id === windowId)?.citation ?? undefined}
      >
        {windows.data?.map(window => (
          <option key={window.id} value={window.id}>
            {format.years(window.firstYear, window.lastYear)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t.format} value={kind} onChange={e => setKind(e.target.value as PlanFormat)}>
        {FORMATS.map(value => (
          <option key={value} value={value}>
            {t.formats[value]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.planTitle}
        hint={t.planTitleHint}
        value={title}
        onChange={e => setTitle(e.target.value)}
      />
      <TextArea
        label={`${t.vision} (${words.optional})`}
        value={vision}
        onChange={e => setVision(e.target.value)}
      />
    </FormDialog>
  )
}
