import { ApiError, problemText } from '@/lib/problem'
import { useSettings, useShared } from './settings'

/** A failure in the reader's words: text, clause and the code for support. */
export const useProblem = (error: unknown) => {
  const t = useShared()
  const { language } = useSettings()
  if (!error) return null
  const problem = error instanceof ApiError ? error.problem : null
  const offline = (error instanceof ApiError && error.status === 0) || error instanceof TypeError
  return {
    text: problemText(error, language) ?? (offline ? t.offlineText : t.failedText),
    clause: problem?.clause ?? null,
    support: problem?.traceId ?? null,
  }
}
