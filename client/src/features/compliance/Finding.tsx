import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { withdrawWaiver } from '@/api/generated/sdk.gen'
import type { CheckAnswer } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Notice'
import { projectFieldId } from '@/lib/anchors'
import { complianceKey } from './api'
import styles from './compliance.module.css'
import { complianceText } from './text'

type Props = { planId: string; finding: CheckAnswer; onWaive: () => void }

/** One thing to put right: where, what, what satisfies it and by which clause; or who answers for it. */
export const Finding = ({ planId, finding, onWaive }: Props) => {
  const t = useText(complianceText)
  const format = useFormat()
  const may = useMay()
  const { language } = useSettings()
  const { waiver, clause } = finding
  const title = finding.projectId
    ? `${format.number(finding.position ?? 0)}. ${format.digits(finding.projectName ?? '')}`
    : t.wholePlan
  return (
    <>
      <p className={styles.taskHead}>
        <Chip tone={waiver ? 'ok' : finding.level === 'fail' ? 'fail' : 'warn'}>
          {waiver ? t.waivedChip : t.levels[finding.level]}
        </Chip>{' '}
        {finding.projectId ? (
          <Link
            to="/plans/$planId/projects/$projectId"
            params={{ planId, projectId: finding.projectId }}
            hash={projectFieldId(finding.field)}
          >
            {title}
          </Link>
        ) : (
          <strong>{title}</strong>
        )}
      </p>
      <p>
        <strong>{finding.messages && format.digits(finding.messages[language])}</strong>
        {finding.reason && <span> · {t.reasonCodes[finding.reason] ?? finding.reason}</span>}
      </p>
      <p>
        {t.asks}: {format.digits(finding.asks[language])}
      </p>
      <details>
        <summary>{format.digits(clause.code)}</summary>
        <p>
          {format.digits(language === 'th' ? clause.th : clause.en)}{' '}
          <small>({format.digits(clause.citation)})</small>
        </p>
      </details>
      {waiver && <Waived planId={planId} waiver={waiver} mayWithdraw={may('waiveChecks')} />}
      {!waiver && finding.level !== 'pass' && may('waiveChecks') && (
        <Button onClick={onWaive}>{finding.level === 'fail' ? t.waive : t.giveReason}</Button>
      )}
    </>
  )
}

type WaivedProps = { planId: string; waiver: NonNullable<CheckAnswer['waiver']>; mayWithdraw: boolean }

const Waived = ({ planId, waiver, mayWithdraw }: WaivedProps) => {
  const t = useText(complianceText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () =>
      take(
        withdrawWaiver({
          path: { planId, id: waiver.id },
          headers: ifMatch(waiver.version),
          throwOnError: true,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: complianceKey(planId) }),
  })
  return (
    <div className={styles.waived}>
      <p>
        {t.waivedBy(waiver.officerTitle, format.dateTime(waiver.waivedAt))}: {format.digits(waiver.reason)}
      </p>
      <ProblemNotice error={withdraw.error} />
      {mayWithdraw && (
        <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t.withdraw}
        </Button>
      )}
    </div>
  )
}
