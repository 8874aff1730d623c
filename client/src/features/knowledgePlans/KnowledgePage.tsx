import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { openKnowledgePlan } from '@/api/generated/sdk.gen'
import { useMay, useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { EmptyState } from '@/components/ui/Notice'
import { PageHead } from '@/components/ui/PageHead'
import { toArabicDigits } from '@/lib/thai/digits'
import { fiscalYearOf, todayInThailand } from '@/lib/thai/era'
import { plansQuery } from './api'
import { HandbooksPanel } from './HandbooksPanel'
import styles from './knowledge.module.css'
import { OneFieldDialog } from './OneFieldDialog'
import { PlanPanel } from './PlanPanel'
import { knowledgeText } from './text'

/** For a PAO the plan of a year and its handbooks; for the others the handbooks they receive. */
export const KnowledgePage = () => {
  const t = useText(knowledgeText)
  const format = useFormat()
  const may = useMay()
  const { organization } = useSession()
  const queryClient = useQueryClient()
  const once = useIntent()
  const [opening, setOpening] = useState(false)
  const { data: plans } = useSuspenseQuery(plansQuery)
  const [chosen, setChosen] = useState<string>()
  const open = useMutation({
    mutationFn: (year: string) =>
      once({ body: { fiscalYear: Number(toArabicDigits(year)) } }, call =>
        openKnowledgePlan({ ...call, throwOnError: true }),
      ),
    onSuccess: async opened => {
      await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey, exact: true })
      setChosen(opened.id)
      setOpening(false)
    },
  })
  const isPao = organization.kind === 'pao'
  const shown = chosen ?? plans[0]?.id
  return (
    <>
      <PageHead title={isPao ? t.title : t.handbooks}>
        {isPao && may('editKnowledge') && (
          <Button look="primary" onClick={() => setOpening(true)}>
            {t.open}
          </Button>
        )}
      </PageHead>
      <p className={styles.lead}>{isPao ? t.lead : t.leadOthers}</p>
      {isPao && shown && (
        <>
          <div className={styles.tools}>
            <SelectField label={t.year} value={shown} onChange={event => setChosen(event.target.value)}>
              {plans.map(plan => (
                <option key={plan.id} value={plan.id}>
                  {format.year(plan.fiscalYear)}
                </option>
              ))}
            </SelectField>
          </div>
          <Suspense>
            <PlanPanel id={shown} />
          </Suspense>
        </>
      )}
      {isPao && !shown && (
        <EmptyState>
          <h2>{t.noPlan}</h2>
          <p>{t.noPlanHelp}</p>
        </EmptyState>
      )}
      <HandbooksPanel isPao={isPao} />
      {opening && (
        <OneFieldDialog
          title={t.open}
          label={t.year}
          field="fiscalYear"
          initial={format.year(fiscalYearOf(todayInThailand()))}
          invalid={t.yearInvalid}
          isValid={text => /^2[4-6]\d\d$/.test(toArabicDigits(text))}
          error={open.error}
          isSaving={open.isPending}
          onSave={year => open.mutate(year)}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  )
}
