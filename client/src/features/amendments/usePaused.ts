import { useEffect, useState } from 'react'

const PAUSE = 500

/** A value that follows when typing pauses. */
export const usePaused = <T>(value: T): T => {
  const [paused, setPaused] = useState(value)
  const key = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is new with each drawing; what it says is the key
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE)
    return () => clearTimeout(timer)
  }, [key])
  return paused
}
