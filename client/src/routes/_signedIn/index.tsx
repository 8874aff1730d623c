import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useText } from '@/app/settings'
import { card } from '@/components/ui/Table'
import { OrganizationCard } from '@/features/organizations/OrganizationCard'
import { plansQuery } from '@/features/plans/api'
import { NextSteps } from '@/features/plans/NextSteps'
import { PlanTable } from '@/features/plans/PlanTable'
import { plansText } from '@/features/plans/text'
import { workQuery } from '@/features/work/api'
import { MyWork } from '@/features/work/MyWork'
import { workText } from '@/features/work/text'
import styles from './home.module.css'

const Home = () => {
  const t = useText(plansText)
  const w = useText(workText)
  const { data } = useSuspenseInfiniteQuery(plansQuery())
  const plans = data.pages.flatMap(page => page.items)
  return (
    <>
      <h1>{t.homeTitle}</h1>
      <div className={styles.columns}>
        <div className={styles.tasks}>
          <section className={card}>
            <h2>{w.title}</h2>
            <MyWork />
          </section>
          <section className={card}>
            <h2>{t.next}</h2>
            <NextSteps plans={plans} />
          </section>
        </div>
        <OrganizationCard />
      </div>
      {plans.length > 0 && (
        <section className={styles.plans}>
          <h2>{t.myPlans}</h2>
          <PlanTable plans={plans} caption={t.myPlans} />
        </section>
      )}
    </>
  )
}

export const Route = createFileRoute('/_signedIn/')({
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureInfiniteQueryData(plansQuery()),
      context.queryClient.fetchQuery(workQuery),
    ]),
  component: Home,
})
