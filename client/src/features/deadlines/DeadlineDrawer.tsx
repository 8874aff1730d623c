import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DeadlineAnswer } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useMay } from '@/app/session'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Dialog } from '@/components/ui/Dialog'
import { DueChip } from './AgendaList'
import { isKeptBySteps } from './agenda'
import { deadlineQuery } from './api'
import { DeadlineActions } from './DeadlineActions'
import styles from './deadlines.module.css'
import { Explanation } from './Explanation'
import { deadlinesText } from './text'

/** A plan can be gone to. */
const Subject = ({ deadline }: { deadline: DeadlineAnswer }) => {
  const label = useFormat().digits(deadline.label)
  if (deadline.subject !== 'plan') return label
  return (
    <Link to="/plans/$planId" params={{ planId: deadline.subjectId }}>
      {label}
    </Link>
  )
}

const Facts = ({ deadline }: { deadline: DeadlineAnswer }) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  return (
    <dl className={styles.facts}>
      <dt>{deadline.notBefore ? t.from : t.until}</dt>
      <dd>
        <strong>{format.date(deadline.due)}</strong> <DueChip deadline={deadline} />
      </dd>
      {deadline.earliest && !deadline.notBefore && (
        <>
          <dt>{t.windowLabel}</dt>
          <dd>{t.window(format.date(deadline.earliest), format.date(deadline.due))}</dd>
        </>
      )}
      <dt>{t.subject}</dt>
      <dd>
        {t.subjects[deadline.subject]}: <Subject deadline={deadline} />
      </dd>
      <dt>{t.rule}</dt>
      <dd>
        {deadline.ruleCode} · {format.digits(deadline.clause)}
      </dd>
      <dt>{t.confidence}</dt>
      <dd>{t.confidences[deadline.confidence]}</dd>
      <dt>{t.remindOn}</dt>
      <dd>{format.date(deadline.remindOn)}</dd>
    </dl>
  )
}

const History = ({ deadline: { changes, reminders } }: { deadline: DeadlineAnswer }) => {
  const t = useText(deadlinesText)
  const format = useFormat()
  return (
    <>
      {changes.length > 0 && (
        <section>
          <h3>{t.changes}</h3>
          <ul>
            {changes.map(change => (
              <li key={change.at}>
                {format.dateTime(change.at)} · {change.by ?? t.system}:{' '}
                {t.change(format.date(change.dueFrom), format.date(change.dueTo))} ({t.reasons[change.reason]}
                )
              </li>
            ))}
          </ul>
        </section>
      )}
      {reminders.length > 0 && (
        <section>
          <h3>{t.reminders}</h3>
          <ul>
            {reminders.map(reminder => (
              <li key={`${reminder.kind}${reminder.due}`}>
                {format.date(reminder.on)}: {t.reminderKinds[reminder.kind]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** A date opened: its rule, its reckoning, what moved it, and what can be done now. */
export const DeadlineDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const format = useFormat()
  const may = useMay()
  const { language } = useSettings()
  const { data, error } = useQuery(deadlineQuery(id))
  const title = data && format.digits(language === 'th' ? data.titleTh : data.titleEn)
  return (
    <Dialog drawer title={title ?? words.loading} closeLabel={words.close} onClose={onClose}>
      <ProblemNotice error={error} />
      {data && (
        <div className={styles.details}>
          <Facts deadline={data} />
          <section>
            <h3>{t.explanation}</h3>
            <Explanation steps={data.explanation} />
          </section>
          <History deadline={data} />
          {isKeptBySteps(data.subject) ? (
            <p className={styles.small}>{t.keptBySteps}</p>
          ) : (
            may('editDeadlines') && <DeadlineActions key={data.doneOn} deadline={data} />
          )}
        </div>
      )}
    </Dialog>
  )
}
