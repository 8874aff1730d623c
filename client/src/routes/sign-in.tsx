import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '@/features/access/SignInPage'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search.back === 'string' && /^\/(?!\/)/.test(search.back) ? { back: search.back } : {},
  component: () => <SignInPage back={Route.useSearch().back ?? '/'} />,
})
