import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { proposeAuthorities } from '@/api/generated/sdk.gen'
import type { AuthorityItemDetails, OrganizationKind, ProposalMatch } from '@/api/generated/types.gen'
import { authorityItemsQuery } from '@/api/queries'
import { take } from '@/api/setup'
import { useFormat, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { fold } from '@/lib/thai/fold'
import type { FormValues } from './formValues'
import { useCheckText, useSettledValues } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

const useProposals = () => {
  const values = useSettledValues()
  const body = {
    name: values.name.trim(),
    target: values.target.trim() || null,
    objective: values.objective.trim() || null,
    planClassId: values.planClassId || null,
  }
  return (
    useQuery({
      queryKey: ['authority-proposals', body],
      queryFn: ({ signal }) => take(proposeAuthorities({ body, signal, throwOnError: true })),
      enabled: body.name !== '',
      placeholderData: keepPreviousData,
      retry: false,
    }).data?.items ?? []
  )
}

/** The powers of the organization: what is chosen, what the text suggests with its words, and the whole list to search. */
export const AuthorityPicker = ({ kind, error }: { kind: OrganizationKind; error: string | undefined }) => {
  const t = useText(projectsText)
  const { setValue, watch } = useFormContext<FormValues>()
  const checkText = useCheckText()
  const proposals = useProposals()
  const items = useQuery(authorityItemsQuery(kind)).data ?? []
  const [search, setSearch] = useState('')
  const chosen = watch('authority.authorityItemIds')
  const toggle = (id: string) =>
    setValue(
      'authority.authorityItemIds',
      chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id],
      { shouldDirty: true },
    )
  const proposed = new Set(proposals.map(proposal => proposal.item.id))
  const wanted = fold(search)
  const others = items.filter(
    item =>
      (chosen.includes(item.id) && !proposed.has(item.id)) ||
      (wanted !== '' && !proposed.has(item.id) && fold(item.text).includes(wanted)),
  )
  const row = (item: AuthorityItemDetails, matches: ProposalMatch[] = []) => (
    <li key={item.id}>
      <ItemBox
        item={item}
        matches={matches}
        checked={chosen.includes(item.id)}
        onToggle={() => toggle(item.id)}
      />
    </li>
  )
  const warning = error ?? checkText('authority.authorityItemIds')
  return (
    <div className={styles.group}>
      {warning && <p className={error ? styles.problem : styles.checkText}>{warning}</p>}
      {proposals.length > 0 && (
        <section aria-label={t.proposed}>
          <p className={styles.soft}>{t.proposed}</p>
          <ul className={styles.powers}>{proposals.map(p => row(p.item, p.matches))}</ul>
        </section>
      )}
      <TextField
        label={t.searchPowers}
        type="search"
        value={search}
        onChange={event => setSearch(event.target.value)}
      />
      {others.length > 0 && <ul className={styles.powers}>{others.map(item => row(item))}</ul>}
    </div>
  )
}

const ItemBox = ({
  item,
  matches,
  checked,
  onToggle,
}: {
  item: AuthorityItemDetails
  matches: ProposalMatch[]
  checked: boolean
  onToggle: () => void
}) => {
  const t = useText(projectsText)
  const format = useFormat()
  const words = [...new Set(matches.filter(m => m.source !== 'planClass').map(m => m.word))]
  return (
    <label className={styles.box}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>
        {format.digits(item.text)}{' '}
        <small className={styles.soft}>{format.digits(t.powerOf(item.section, item.number))}</small>
        {words.length > 0 && (
          <small className={styles.matches}>
            {t.matched}{' '}
            {words.map(word => (
              <mark key={word}>{word}</mark>
            ))}
          </small>
        )}
      </span>
    </label>
  )
}
