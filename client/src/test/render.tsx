import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Capability, SessionDetails } from '@/api/generated/types.gen'
import { ReadingSwitches } from '@/app/Shell'
import { sessionQuery } from '@/app/session'
import { SettingsProvider } from '@/app/settings'

const session = (capabilities: Capability[]): SessionDetails => ({
  userId: 'u',
  userName: 'planner',
  displayName: 'ผู้ทดสอบ',
  role: 'planner',
  capabilities,
  organization: {
    id: 'o',
    name: 'เทศบาลทดสอบ',
    shortName: 'ทต.ทดสอบ',
    kind: 'sao',
    provinceName: 'ตาก',
    districtName: 'แม่สอด',
  },
})

/** A component with settings, switches and a signed-in person who may do what is listed. */
export const renderFor = (ui: ReactNode, capabilities: Capability[] = ['editProjects']) => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queryClient.setQueryData(sessionQuery.queryKey, session(capabilities))
  return render(
    <SettingsProvider>
      <QueryClientProvider client={queryClient}>
        <ReadingSwitches />
        {ui}
      </QueryClientProvider>
    </SettingsProvider>,
  )
}
