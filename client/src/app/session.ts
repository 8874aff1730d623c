import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { getSession } from '@/api/generated/sdk.gen'
import { take } from '@/api/setup'

/** Who is signed in and what they may do; a 401 means nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => take(getSession({ signal, throwOnError: true })),
  staleTime: 5 * 60_000,
  retry: false,
})

export const useSession = () => useSuspenseQuery(sessionQuery).data

/** Whether the signed-in person may do this; the server decides again. */
export const useMay = () => {
  const { capabilities } = useSession()
  return (capability: (typeof capabilities)[number]) => capabilities.includes(capability)
}
