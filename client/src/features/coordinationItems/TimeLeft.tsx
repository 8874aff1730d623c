import { useFormat, useText } from '@/app/settings'
import { Chip } from '@/components/ui/Notice'
import { daysUntil } from '@/lib/thai/era'
import { submissionText } from './submissionText'

const SOON = 7

/** Until when the organization may send, and how long that is. */
export const TimeLeft = ({ until }: { until: string }) => {
  const t = useText(submissionText)
  const format = useFormat()
  const days = daysUntil(until)
  const tone = days < 0 ? 'fail' : days <= SOON ? 'warn' : 'info'
  const left = days < 0 ? t.over : days === 0 ? t.today : t.daysLeft(format.number(days))
  return (
    <p>
      {t.filesUntil(format.date(until))} <Chip tone={tone}>{left}</Chip>
    </p>
  )
}
