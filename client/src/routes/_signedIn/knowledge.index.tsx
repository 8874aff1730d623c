import { createFileRoute } from '@tanstack/react-router'
import { handbooksQuery, planQuery, plansQuery } from '@/features/knowledgePlans/api'
import { KnowledgePage } from '@/features/knowledgePlans/KnowledgePage'

export const Route = createFileRoute('/_signedIn/knowledge/')({
  loader: async ({ context: { queryClient } }) => {
    const [plans] = await Promise.all([
      queryClient.ensureQueryData(plansQuery),
      queryClient.ensureQueryData(handbooksQuery),
    ])
    if (plans[0]) await queryClient.ensureQueryData(planQuery(plans[0].id))
  },
  component: KnowledgePage,
})
