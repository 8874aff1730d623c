import { createFileRoute, redirect } from '@tanstack/react-router'
import { Shell } from '@/app/Shell'
import { sessionQuery } from '@/app/session'
import { isStatus } from '@/lib/problem'

export const Route = createFileRoute('/_signedIn')({
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery)
    } catch (error) {
      if (isStatus(error, 401)) throw redirect({ to: '/sign-in', search: { back: location.href } })
      throw error
    }
  },
  component: Shell,
})
