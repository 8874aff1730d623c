import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addAmendmentItem, reviseAmendmentItem } from '@/api/generated/sdk.gen'
import type {
  AmendmentAnswer,
  AmendmentItemAnswer,
  PlanDetails,
  ProjectContent,
} from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useSettings, useShared, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { TextArea } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { fieldErrors } from '@/lib/problem'
import styles from './amendments.module.css'
import { amendmentQuery } from './api'
import { ItemFields } from './ItemFields'
import { amountsAreRead, toFields, toValues, yearsOf } from './itemValues'
import { amendmentsText } from './text'
import { Verdict } from './Verdict'

type Props = {
  plan: PlanDetails
  amendment: AmendmentAnswer
  item: AmendmentItemAnswer | undefined
  projectId: string | undefined
  before: ProjectContent | null | undefined
  onDone: () => void
}

/** The new text of a project beside the old one; the kind it needs is judged while it is typed. */
export const ItemForm = ({ plan, amendment, item, projectId, before, onDone }: Props) => {
  const t = useText(amendmentsText)
  const words = useShared()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const years = yearsOf(plan)
  const content = item?.after ?? before
  const [values, setValues] = useState(() => toValues(years, content))
  const [removal, setRemoval] = useState(item !== undefined && !item.after)
  const [reason, setReason] = useState(item?.reason ?? '')
  const { planId, id } = amendment
  const body = {
    projectId: projectId ?? null,
    removal,
    fields: removal ? null : toFields(years, values, content),
    reason: reason.trim() || null,
  }
  const once = useIntent()
  const save = useMutation({
    mutationFn: () => {
      const headers = ifMatch(amendment.version)
      return item
        ? take(
            reviseAmendmentItem({ path: { planId, id, itemId: item.id }, headers, body, throwOnError: true }),
          )
        : once({ path: { planId, id }, headers, body }, call =>
            addAmendmentItem({ ...call, throwOnError: true }),
          )
    },
    onSuccess: saved => {
      queryClient.setQueryData(amendmentQuery(planId, id).queryKey, saved)
      onDone()
    },
  })
  const errors = fieldErrors(save.error)
  const read = removal || amountsAreRead(values)
  const summary = [...errors].flatMap(([path, problems]) =>
    problems.map(problem => ({
      ...(path && {
        id: `item-${path
          .replace(/^fields\./, '')
          .replace(/\.amount$/, '')
          .replace(/\./g, '-')}`,
      }),
      text: problem.messages[language],
      clause: problem.clause ?? null,
    })),
  )
  return (
    <form
      className={styles.item2}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (read) save.mutate()
      }}
    >
      <div className={styles.form}>
        <ErrorSummary title={words.fixThese} items={summary} attempt={save.failureCount} />
        {summary.length === 0 && <ProblemNotice error={save.error} />}
        {before && (
          <label className={styles.check}>
            <input type="checkbox" checked={removal} onChange={event => setRemoval(event.target.checked)} />{' '}
            {t.remove}
            <span className={fieldHint}>{t.removeHint}</span>
          </label>
        )}
        {!removal && (
          <ItemFields
            planId={planId}
            years={years}
            values={values}
            old={before ? toValues(years, before) : null}
            oldNames={before?.names}
            onChange={setValues}
          />
        )}
        <TextArea
          label={t.reason}
          value={reason}
          maxLength={2000}
          onChange={event => setReason(event.target.value)}
        />
      </div>
      <div className={styles.side}>
        <Verdict amendment={amendment} body={body} enabled={read && (removal || values.name.trim() !== '')} />
        <div className={styles.files}>
          <Button look="primary" type="submit" disabled={save.isPending || !read}>
            {t.saveItem}
          </Button>
          <Button onClick={onDone}>{words.cancel}</Button>
        </div>
      </div>
    </form>
  )
}
