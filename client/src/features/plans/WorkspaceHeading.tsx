import { useSuspenseQuery } from '@tanstack/react-query'
import { planQuery } from '@/api/queries'
import { useFormat } from '@/app/settings'

export const WorkspaceHeading = ({ planId }: { planId: string }) => {
  const format = useFormat()
  const { data: plan } = useSuspenseQuery(planQuery(planId))
  return <h1>{format.digits(plan.title)}</h1>
}
