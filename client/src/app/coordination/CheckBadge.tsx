import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { CHECK_TONES, type Checked, checkCount, checkState } from './checks'
import { coordinationText } from './text'

/** What the check for duplicates of an item found, in a few words. */
export const CheckBadge = ({ check }: { check: Checked | null | undefined }) => {
  const words = useText(coordinationText)
  const format = useFormat()
  const state = checkState(check)
  const tone = CHECK_TONES[state]
  return (
    <Chip {...(tone && { tone })}>
      {words.checks[state](format.number(check ? checkCount(check, state) : 0))}
    </Chip>
  )
}
