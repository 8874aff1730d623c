import { useQuery } from '@tanstack/react-query'
import { authorityItemsQuery, organizationsQuery } from '@/api/queries'
import { useSession } from '@/app/session'
import { useText } from '@/app/settings'
import { projectsText } from './text'

/** Names for the ids and codes that stand behind a project's power. */
export const useAuthorityWords = () => {
  const t = useText(projectsText)
  const { organization } = useSession()
  const items = useQuery(authorityItemsQuery(organization.kind)).data
  const organizations = useQuery({ ...organizationsQuery, enabled: organization.kind === 'pao' }).data
  const codes: Record<string, string> = { ...t.grounds, ...t.lands, ...t.recipients }
  return (idOrCode: string) =>
    codes[idOrCode] ??
    items?.find(item => item.id === idOrCode)?.text ??
    organizations?.find(other => other.id === idOrCode)?.shortName ??
    idOrCode
}
