import { createFileRoute, redirect } from '@tanstack/react-router'

export const Route = createFileRoute('/_signedIn/plans/$planId/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/plans/$planId/projects', params, replace: true })
  },
})
