import { fieldErrors } from '@/lib/problem'
import { useSettings } from './settings'

/** What the server says about some fields of a form, in the reader's words. */
export const useFaults = (error: unknown) => {
  const { language } = useSettings()
  const faults = fieldErrors(error)
  return (...fields: string[]): string | undefined =>
    fields
      .flatMap(field => faults.get(field) ?? [])
      .map(fault => fault.messages[language])
      .join(' ') || undefined
}
