import { useBlocker } from '@tanstack/react-router'
import { useShared } from './settings'

/** Asks before a page with unsaved input is left or loaded again. */
export const useUnsaved = (isUnsaved: boolean) => {
  const words = useShared()
  useBlocker({
    shouldBlockFn: () => isUnsaved && !confirm(words.leaveAsk),
    enableBeforeUnload: isUnsaved,
  })
}
