import type { DeadlineAnchor } from '@/api/generated/types.gen'
import { useFormat, useShared, useText } from '@/app/settings'
import { DateField } from '@/components/ui/DateField'
import { TextField } from '@/components/ui/Field'
import { toArabicDigits } from '@/lib/thai/digits'
import { deadlinesText } from './text'

const YEAR = /^2[4-7]\d\d$/

const isYear = (text: string) => YEAR.test(toArabicDigits(text.trim()))

/** Whether it counts from a fiscal year and not from a day. */
export const countsFromYear = (anchor: DeadlineAnchor) => anchor === 'fiscalYear' || anchor === 'reviewDue'

/** Whether what was typed can be counted from. */
export const isAnchor = (anchor: DeadlineAnchor, value: string) =>
  countsFromYear(anchor) ? isYear(value) : value !== ''

/** A fiscal year, or a day. */
export const anchorBody = (anchor: DeadlineAnchor, value: string) =>
  countsFromYear(anchor) ? { fiscalYear: Number(toArabicDigits(value.trim())) } : { date: value }

type Props = {
  anchor: DeadlineAnchor
  value: string
  /** True once it was sent: what is missing is named from then on. */
  tried: boolean
  /** A plan counts from its first year. */
  forPlan?: boolean
  /** What the server said. */
  fault?: string | undefined
  onChange: (value: string) => void
}

/** Asks for the fiscal year when that is what counts, else for the day. */
export const AnchorField = ({ anchor, value, tried, forPlan, fault, onChange }: Props) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const format = useFormat()
  const isWrong = tried && !isAnchor(anchor, value)
  return countsFromYear(anchor) ? (
    <TextField
      label={t.anchorYear}
      hint={forPlan && anchor === 'fiscalYear' ? format.digits(t.anchorYearHint) : undefined}
      inputMode="numeric"
      value={value}
      error={isWrong ? format.digits(t.yearInvalid) : fault}
      onChange={event => onChange(event.target.value)}
    />
  ) : (
    <DateField
      label={t.anchorDate}
      hint={words.dayHint}
      invalid={words.dayInvalid}
      error={isWrong ? words.dayInvalid : fault}
      value={value}
      onChange={onChange}
    />
  )
}
