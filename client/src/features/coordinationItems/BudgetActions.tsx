import { recordItemBudget } from '@/api/generated/sdk.gen'
import type { CoordinationItemRow } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { useItemWrite } from './api'
import { inclusionText } from './inclusionText'
import styles from './items.module.css'

type Props = { roundId: string; item: CoordinationItemRow; onNone: () => void }

/** Whether an item of the plan got its budget; of one that waits to be brought in only that there is none. */
export const BudgetActions = ({ roundId, item, onNone }: Props) => {
  const t = useText(inclusionText)
  const write = useItemWrite(
    { roundId, id: item.id, version: item.version },
    (_: undefined, known, once) =>
      once({ ...known, body: { budgeted: true } }, call => recordItemBudget({ ...call, throwOnError: true })),
    () => undefined,
  )
  return (
    <div className={styles.step}>
      {item.status === 'included' && (
        <Button
          disabled={write.isPending}
          aria-label={t.budgetedOf(item.name)}
          onClick={() => write.mutate(undefined)}
        >
          {t.budgeted}
        </Button>
      )}
      <Button look="quiet" aria-label={t.notBudgetedOf(item.name)} onClick={onNone}>
        {t.notBudgeted}
      </Button>
      <ProblemNotice error={write.error} />
    </div>
  )
}
