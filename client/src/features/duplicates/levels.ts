import type { DuplicateLevel } from '@/api/generated/types.gen'
import type { Tone } from '@/components/ui/Notice'

/** The colour beside the word of a level. */
export const LEVEL_TONES: Record<DuplicateLevel, Tone | undefined> = {
  none: undefined,
  samePlaceOtherYear: 'info',
  likely: 'warn',
  same: 'fail',
}
