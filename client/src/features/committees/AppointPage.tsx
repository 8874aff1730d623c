import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { appointCommittee } from '@/api/generated/sdk.gen'
import type { CommitteeDetails, CommitteeKind } from '@/api/generated/types.gen'
import { officesQuery } from '@/api/queries'
import { Refusal } from '@/app/Refusal'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { PageHead } from '@/components/ui/PageHead'
import { actions } from '@/components/ui/Table'
import { todayInThailand } from '@/lib/thai/era'
import { committeeQuery, draftChecksQuery, rulesQuery } from './api'
import { CheckPanel } from './CheckPanel'
import styles from './committees.module.css'
import { freeGroups, type Heading, startingGroups, toDraft } from './draft'
import { HeadingFields, headingField } from './HeadingFields'
import { SeatGroupFields } from './SeatGroupFields'
import { committeesText } from './text'

/** Appoints a committee seat by seat, or a sub-committee of one, while the rules say what is still missing. */
const Appointing = ({ parent }: { parent: CommitteeDetails | null }) => {
  const t = useText(committeesText)
  const format = useFormat()
  const { organization } = useSession()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const once = useIntent()
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const { data: offices } = useSuspenseQuery(officesQuery)
  const groupsOf = (kind: CommitteeKind) =>
    parent ? freeGroups(rules, kind) : startingGroups(rules, kind, organization.kind, offices)
  const [heading, setHeading] = useState<Heading>({
    kind: parent?.kind ?? 'development',
    name: parent ? '' : t.kinds.development,
    number: '',
    date: todayInThailand(),
    districtId: '',
  })
  const [groups, setGroups] = useState(() => groupsOf(heading.kind))
  const draft = toDraft(heading, groups, parent?.id ?? null)
  const shown = useDeferredValue(draft)
  const checks = useQuery({ ...draftChecksQuery(shown), enabled: shown.order.date !== '' })
  const save = useMutation({
    mutationFn: () => once({ body: draft }, call => appointCommittee({ ...call, throwOnError: true })),
    onSuccess: saved => {
      void queryClient.invalidateQueries({ queryKey: ['committees'] })
      void navigate({ to: '/committees/$committeeId', params: { committeeId: saved.id } })
    },
  })
  const choose = (kind: CommitteeKind) => {
    setHeading({ ...heading, kind, name: t.kinds[kind], districtId: '' })
    setGroups(groupsOf(kind))
  }
  const fieldOf = (path: string) => {
    const field = headingField(path)
    return field && { id: field.id, label: t[field.label] }
  }
  return (
    <>
      <p>
        {parent ? (
          <Link to="/committees/$committeeId" params={{ committeeId: parent.id }}>
            ← {format.digits(parent.name)}
          </Link>
        ) : (
          <Link to="/committees">← {t.title}</Link>
        )}
      </p>
      <PageHead title={parent ? t.addSub : t.add} />
      <Refusal title={t.refused} error={save.error} attempt={save.submittedAt} fieldOf={fieldOf} />
      <div className={styles.columns}>
        <form
          className={styles.form}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            save.mutate()
          }}
        >
          <HeadingFields
            heading={heading}
            isSub={parent !== null}
            error={save.error}
            onKind={choose}
            onChange={setHeading}
          />
          {groups.map((group, i) => (
            <SeatGroupFields
              key={`${heading.kind}${group.rule.seat}`}
              group={group}
              rules={groups.map(g => g.rule)}
              offices={offices}
              onChange={changed => setGroups(groups.map((g, j) => (j === i ? changed : g)))}
            />
          ))}
          <div className={actions}>
            <Button look="primary" type="submit" disabled={save.isPending}>
              {t.appoint}
            </Button>
          </div>
        </form>
        <CheckPanel checks={checks.data} />
      </div>
    </>
  )
}

const AppointingUnder = ({ id }: { id: string }) => {
  const { data } = useSuspenseQuery(committeeQuery(id))
  return <Appointing parent={data} />
}

export const AppointPage = ({ parent }: { parent?: string }) =>
  parent ? <AppointingUnder id={parent} /> : <Appointing parent={null} />
