import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { EmptyState } from '@/components/ui/Notice'
import { plansQuery } from './api'
import { CreatePlanDialog } from './CreatePlanDialog'
import { PlanTable } from './PlanTable'
import styles from './plans.module.css'
import { plansText } from './text'

type Props = { search: string; onSearch: (search: string) => void }

export const PlansPage = ({ search, onSearch }: Props) => {
  const t = useText(plansText)
  const words = useShared()
  const may = useMay()
  const [creating, setCreating] = useState(false)
  const plans = useInfiniteQuery(plansQuery(search))
  const items = plans.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <div className={styles.head}>
        <h1>{t.title}</h1>
        <TextField
          label={t.search}
          hideLabel
          type="search"
          placeholder={t.search}
          defaultValue={search}
          onChange={e => onSearch(e.target.value)}
        />
        {may('editPlans') && (
          <Button look="primary" onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
      </div>
      {plans.isPending && <PendingPage />}
      <ProblemNotice error={plans.error} />
      {items.length > 0 && <PlanTable plans={items} caption={t.title} />}
      {plans.isSuccess && items.length === 0 && (
        <EmptyState>
          <h2>{search ? t.nothingFound : t.empty}</h2>
          {!search && <p>{may('editPlans') ? t.emptyMay : t.emptyMayNot}</p>}
        </EmptyState>
      )}
      {plans.hasNextPage && <Button onClick={() => void plans.fetchNextPage()}>{words.more}</Button>}
      {creating && <CreatePlanDialog onClose={() => setCreating(false)} />}
    </>
  )
}
