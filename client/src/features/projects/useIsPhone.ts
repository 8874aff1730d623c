import { useSyncExternalStore } from 'react'

const PHONE = '(max-width: 48rem)'

const watch = (changed: () => void) => {
  const query = matchMedia(PHONE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the screen is too narrow for a grid. */
export const useIsPhone = () => useSyncExternalStore(watch, () => matchMedia(PHONE).matches)
