import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isStatus } from '@/lib/problem'

const mayHelpToRepeat = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 502

/** Server state; a lost session anywhere sends the person to sign in and back. */
export const createQueryClient = (onSignedOut: () => void) => {
  const watch = (error: unknown, isSession = false) => {
    if (isStatus(error, 401) && !isSession) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => watch(error, query.queryKey[0] === 'session') }),
    mutationCache: new MutationCache({
      onError: error =>
        watch(error, isStatus(error, 401) && error.problem.code === 'session.wrong_credentials'),
    }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayHelpToRepeat(error) },
    },
  })
}
