import { createFileRoute } from '@tanstack/react-router'
import { searchTexts } from '@/app/searchTexts'
import { PlansPage } from '@/features/plans/PlansPage'

const Plans = () => {
  const { search = '' } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <PlansPage
      search={search}
      onSearch={text => void navigate({ search: text ? { search: text } : {}, replace: true })}
    />
  )
}

export const Route = createFileRoute('/_signedIn/plans/')({
  validateSearch: (raw: Record<string, unknown>) => searchTexts(raw, 'search'),
  component: Plans,
})
