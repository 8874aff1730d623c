import { createFileRoute } from '@tanstack/react-router'
import { officesQuery } from '@/api/queries'
import { OfficesPage } from '@/features/offices/OfficesPage'

export const Route = createFileRoute('/_signedIn/offices')({
  loader: ({ context }) => context.queryClient.ensureQueryData(officesQuery),
  component: OfficesPage,
})
