import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { recordDeadlineEvent } from '@/api/generated/sdk.gen'
import type { DeadlineAnchor, DeadlineRule, DeadlineSubject } from '@/api/generated/types.gen'
import { FormDialog } from '@/app/FormDialog'
import { useFormat, useShared, useText } from '@/app/settings'
import { useFaults } from '@/app/useFaults'
import { useIntent } from '@/app/useIntent'
import { SelectField, TextField } from '@/components/ui/Field'
import { AnchorField, anchorBody, isAnchor } from './AnchorField'
import { isKeptByRounds, isKeptBySteps } from './agenda'
import { deadlinesQuery, rulesQuery } from './api'
import { deadlinesText } from './text'

const unique = <T,>(items: T[]) => [...new Set(items)]

/** The events that rules of a subject count from or are fulfilled by. */
const eventsOf = (rules: DeadlineRule[], subject: DeadlineSubject) =>
  unique(
    rules
      .filter(rule => rule.subject === subject)
      .flatMap(rule => [...rule.from, ...(rule.doneBy ? [rule.doneBy] : [])])
      .filter(anchor => !isKeptByRounds(anchor)),
  )

/** What an event may have happened to before, by id. */
const useSubjects = (subject: DeadlineSubject) => {
  const deadlines = useQuery(deadlinesQuery(true))
  const named = (deadlines.data ?? [])
    .filter(d => d.subject === subject)
    .map(d => [d.subjectId, d.label] as const)
  return { names: new Map(named), error: deadlines.error }
}

/** Says what happened; what follows is opened and done by the server. Steps of plans and amendments say it themselves. */
export const EventDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const format = useFormat()
  const queryClient = useQueryClient()
  const once = useIntent()
  const rules = useQuery(rulesQuery)
  const [chosen, setChosen] = useState<DeadlineSubject | null>(null)
  const [picked, setPicked] = useState<DeadlineAnchor | null>(null)
  const [subjectId, setSubjectId] = useState('')
  const [label, setLabel] = useState('')
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const offered = unique((rules.data ?? []).map(rule => rule.subject)).filter(one => !isKeptBySteps(one))
  const subject = chosen ?? offered[0] ?? 'actionPlan'
  const subjects = useSubjects(subject)
  const events = eventsOf(rules.data ?? [], subject)
  const anchor = picked && events.includes(picked) ? picked : (events[0] ?? 'announced')
  const save = useMutation({
    mutationFn: () =>
      once(
        {
          body: {
            subject,
            anchor,
            subjectId: subjectId || null,
            label: subjectId ? null : label.trim(),
            ...anchorBody(anchor, value),
          },
        },
        call => recordDeadlineEvent({ ...call, throwOnError: true }),
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['deadlines'] })
      onClose()
    },
  })
  const faultOf = useFaults(save.error)
  const isNamed = subjectId !== '' || label.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNamed && isAnchor(anchor, value)) save.mutate()
  }
  return (
    <FormDialog
      title={t.record}
      error={save.error ?? rules.error ?? subjects.error}
      isSaving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        label={t.subject}
        value={subject}
        onChange={event => {
          setChosen(event.target.value as DeadlineSubject)
          setSubjectId('')
          setValue('')
        }}
      >
        {offered.map(one => (
          <option key={one} value={one}>
            {t.subjects[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.what}
        value={anchor}
        error={faultOf('anchor')}
        onChange={event => {
          setPicked(event.target.value as DeadlineAnchor)
          setValue('')
        }}
      >
        {events.map(one => (
          <option key={one} value={one}>
            {t.anchors[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.which}
        value={subjectId}
        error={faultOf('subjectId')}
        onChange={event => setSubjectId(event.target.value)}
      >
        <option value="">{t.newSubject}</option>
        {[...subjects.names].map(([id, name]) => (
          <option key={id} value={id}>
            {format.digits(name)}
          </option>
        ))}
      </SelectField>
      {!subjectId && (
        <TextField
          label={t.label}
          hint={format.digits(t.labelHint)}
          value={label}
          error={tried && !isNamed ? words.fillIn(t.label) : faultOf('label')}
          onChange={event => setLabel(event.target.value)}
        />
      )}
      <AnchorField
        key={`${subject}${anchor}`}
        anchor={anchor}
        value={value}
        tried={tried}
        fault={faultOf('date', 'fiscalYear')}
        onChange={setValue}
      />
    </FormDialog>
  )
}
