import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { removeAmendmentItem } from '@/api/generated/sdk.gen'
import type { AmendmentAnswer, AmendmentItemAnswer } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { Chip, Notice } from '@/components/ui/Notice'
import styles from './amendments.module.css'
import { amendmentQuery } from './api'
import { Change, fateOf } from './Change'
import { ContentLines } from './ContentLines'
import { inFormOrder } from './order'
import { Reasons } from './Reasons'
import { amendmentsText } from './text'

type Props = { amendment: AmendmentAnswer; editable: boolean }

/** Every project of an amendment as เดิม and ใหม่. */
export const ItemList = ({ amendment, editable }: Props) => (
  <ol className={styles.items}>
    {amendment.items.map(item => (
      <Item key={item.id} amendment={amendment} item={item} editable={editable} />
    ))}
  </ol>
)

const Item = ({ amendment, item, editable }: Props & { item: AmendmentItemAnswer }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const fate = fateOf(item)
  const name = format.digits((item.after ?? item.before)?.draft.name ?? '')
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <span className={`${styles.fate} ${styles[`fate_${fate}`]}`}>{t.fates[fate]}</span>
        <h3>{name}</h3>
        {item.kind && <Chip tone={item.kind === 'correction' ? 'ok' : 'info'}>{t.kinds[item.kind]}</Chip>}
        {editable && <ItemActions amendment={amendment} item={item} name={name} />}
      </div>
      {item.isOutdated && <Notice tone="warn">{t.outdated}</Notice>}
      {item.before && item.after ? (
        <dl className={styles.fields}>
          {inFormOrder(item.differences).map(difference => (
            <Change key={difference.field} {...difference} />
          ))}
        </dl>
      ) : (
        <ContentLines
          content={(item.after ?? item.before) as NonNullable<typeof item.after>}
          gone={!item.after}
        />
      )}
      <details>
        <summary>{t.whyThis}</summary>
        <Reasons differences={item.differences} />
      </details>
      <p className={item.reason ? styles.reason : styles.noReason}>
        <strong>{t.reason}:</strong> {item.reason ? format.digits(item.reason) : t.noReason}
      </p>
    </li>
  )
}

const ItemActions = ({
  amendment,
  item,
  name,
}: {
  amendment: AmendmentAnswer
  item: AmendmentItemAnswer
  name: string
}) => {
  const t = useText(amendmentsText)
  const queryClient = useQueryClient()
  const { planId, id } = amendment
  const drop = useMutation({
    mutationFn: () =>
      take(
        removeAmendmentItem({
          path: { planId, id, itemId: item.id },
          headers: ifMatch(amendment.version),
          throwOnError: true,
        }),
      ),
    onSuccess: saved => queryClient.setQueryData(amendmentQuery(planId, id).queryKey, saved),
  })
  return (
    <div className={styles.itemActions}>
      <Link
        className={buttonClass()}
        to="/plans/$planId/amendments/$amendmentId/items/$itemId"
        params={{ planId, amendmentId: id, itemId: item.id }}
      >
        {t.edit} <span className="visuallyHidden">{name}</span>
      </Link>
      <Button
        look="danger"
        disabled={drop.isPending}
        onClick={() => {
          if (confirm(t.dropAsk)) drop.mutate()
        }}
      >
        {t.drop} <span className="visuallyHidden">{name}</span>
      </Button>
      <ProblemNotice error={drop.error} />
    </div>
  )
}
