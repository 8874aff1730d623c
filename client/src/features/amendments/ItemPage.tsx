import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planQuery } from '@/api/queries'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import styles from './amendments.module.css'
import { amendmentQuery, verdictQuery } from './api'
import { ItemForm } from './ItemForm'
import { amendmentsText } from './text'

type Props = {
  planId: string
  amendmentId: string
  itemId: string
  projectId: string | undefined
  onDone: () => void
}

/** One item at its own address; "new" starts one, of a project of the plan or of none. */
export const ItemPage = ({ planId, amendmentId, itemId, projectId, onDone }: Props) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  const { data: amendment } = useSuspenseQuery(amendmentQuery(planId, amendmentId))
  const item = amendment.items.find(i => i.id === itemId)
  const start = useQuery({
    ...verdictQuery(planId, amendmentId, { projectId: projectId ?? null, removal: false }),
    enabled: !item && projectId !== undefined,
  })
  const before = item ? item.before : start.data?.before
  const ready = item || projectId === undefined || start.isSuccess
  return (
    <>
      <p className={styles.back}>
        <Link to="/plans/$planId/amendments/$amendmentId" params={{ planId, amendmentId }}>
          ← {format.digits(amendment.label ?? `${t.kinds[amendment.kind]} (${t.draft})`)}
        </Link>
      </p>
      <h1>{before ? t.changeTitle : t.newTitle}</h1>
      <ProblemNotice error={start.error} />
      {ready ? (
        <ItemForm
          key={itemId}
          plan={plan}
          amendment={amendment}
          item={item}
          projectId={item?.projectId ?? projectId}
          before={before}
          onDone={onDone}
        />
      ) : (
        !start.error && <PendingPage />
      )}
    </>
  )
}
