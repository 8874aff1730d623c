import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { waiveCheck } from '@/api/generated/sdk.gen'
import type { CheckAnswer } from '@/api/generated/types.gen'
import { planQuery } from '@/api/queries'
import { ifMatch } from '@/api/setup'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { TextArea } from '@/components/ui/Field'
import { complianceKey } from './api'
import { complianceText } from './text'

type Props = { planId: string; finding: CheckAnswer; onClose: () => void }

/** An officer takes responsibility for a failed check, with a reason. */
export const WaiveDialog = ({ planId, finding, onClose }: Props) => {
  const t = useText(complianceText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const once = useIntent()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const { register, handleSubmit, formState } = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const waive = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      once(
        {
          path: { planId },
          headers: ifMatch(finding.version ?? plan.version),
          body: { projectId: finding.projectId ?? null, ruleId: finding.ruleId, reason },
        },
        call => waiveCheck({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: complianceKey(planId) })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t.waiveTitle}
      error={waive.error}
      isSaving={waive.isPending}
      saveLabel={t.waive}
      onSubmit={handleSubmit(values => waive.mutate(values))}
      onClose={onClose}
    >
      <p>
        <strong>{finding.projectName ? format.digits(finding.projectName) : t.wholePlan}</strong>
        <br />
        {finding.messages && format.digits(finding.messages[language])} ({format.digits(finding.clause.code)})
      </p>
      <p>{t.waiveHelp}</p>
      <TextArea
        label={t.reason}
        rows={4}
        maxLength={1000}
        error={formState.errors.reason && words.fillIn(t.reason)}
        {...register('reason', { validate: text => text.trim() !== '' })}
      />
    </FormDialog>
  )
}
