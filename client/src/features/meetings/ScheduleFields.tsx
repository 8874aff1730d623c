import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form'
import type { MeetingSchedule } from '@/api/generated/types.gen'
import { DayField } from '@/app/DayField'
import { useShared, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import styles from './meetings.module.css'
import { meetingsText } from './text'

export type ScheduleValues = { schedule: Record<keyof MeetingSchedule, string> }

export const NO_SCHEDULE: ScheduleValues['schedule'] = {
  number: '',
  title: '',
  date: '',
  startsAt: '09:30',
  endsAt: '12:00',
  place: '',
}

/** Fields hold hours as 09:30; the server writes 09:30:00. */
export const toSchedule = ({ startsAt, endsAt, ...rest }: ScheduleValues['schedule']): MeetingSchedule => ({
  ...rest,
  startsAt: `${startsAt}:00`,
  endsAt: endsAt ? `${endsAt}:00` : null,
})

export const fromSchedule = (schedule: MeetingSchedule): ScheduleValues['schedule'] => ({
  number: schedule.number,
  title: schedule.title,
  date: schedule.date,
  startsAt: schedule.startsAt.slice(0, 5),
  endsAt: schedule.endsAt?.slice(0, 5) ?? '',
  place: schedule.place,
})

const filled = (text: string) => text.trim() !== ''

type Props = {
  register: UseFormRegister<ScheduleValues>
  control: Control<ScheduleValues>
  errors: FieldErrors<ScheduleValues>
}

/** Which meeting of the year, about what, when and where. */
export const ScheduleFields = ({ register, control, errors }: Props) => {
  const t = useText(meetingsText)
  const words = useShared()
  const needed = (name: 'number' | 'title' | 'startsAt' | 'place', label: string) => ({
    label,
    error: errors.schedule?.[name] && words.fillIn(label),
    ...register(`schedule.${name}`, { validate: filled }),
  })
  return (
    <>
      <div className={styles.pair}>
        <TextField {...needed('number', t.number)} hint={t.numberHint} />
        <DayField control={control} name="schedule.date" label={t.date} />
      </div>
      <TextField {...needed('title', t.name)} />
      <div className={styles.pair}>
        <TextField type="time" {...needed('startsAt', t.starts)} />
        <TextField type="time" label={t.ends} {...register('schedule.endsAt')} />
      </div>
      <TextField {...needed('place', t.place)} />
    </>
  )
}
