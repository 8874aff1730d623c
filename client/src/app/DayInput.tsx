import type { ComponentProps } from 'react'
import { DateField } from '@/components/ui/DateField'
import { useShared } from './settings'

type Props = Omit<ComponentProps<typeof DateField>, 'hint' | 'invalid'>

/** A day typed as in Thai offices and kept as an ISO day. */
export const DayInput = (props: Props) => {
  const words = useShared()
  return <DateField hint={words.dayHint} invalid={words.dayInvalid} {...props} />
}
