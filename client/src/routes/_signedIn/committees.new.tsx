import { createFileRoute } from '@tanstack/react-router'
import { officesQuery } from '@/api/queries'
import { searchTexts } from '@/app/searchTexts'
import { AppointPage } from '@/features/committees/AppointPage'
import { committeeQuery, rulesQuery } from '@/features/committees/api'

export const Route = createFileRoute('/_signedIn/committees/new')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'parent'),
  loaderDeps: ({ search: { parent } }) => ({ parent }),
  loader: ({ context: { queryClient }, deps: { parent } }) =>
    Promise.all([
      queryClient.ensureQueryData(rulesQuery),
      queryClient.ensureQueryData(officesQuery),
      parent && queryClient.ensureQueryData(committeeQuery(parent)),
    ]),
  component: () => <AppointPage parent={Route.useSearch().parent} />,
})
