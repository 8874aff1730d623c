import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AuthorityItemDetails, ProjectAuthority } from '@/api/generated/types.gen'
import { authorityItemsQuery } from '@/api/queries'
import { useSession } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { TextField } from '@/components/ui/Field'
import { fold } from '@/lib/thai/fold'
import styles from './amendments.module.css'
import { proposalsQuery } from './api'
import { Beneficiaries } from './Beneficiaries'
import type { ItemValues } from './itemValues'
import { amendmentsText } from './text'
import { usePaused } from './usePaused'

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter(other => other !== one) : [...list, one]

type Props = { values: ItemValues; onChange: (authority: ProjectAuthority) => void }

/** By which power the project is done: what its words suggest, what is chosen, and the whole list to search. */
export const PowerFields = ({ values, onChange }: Props) => {
  const t = useText(amendmentsText)
  const { organization } = useSession()
  const { authority } = values
  const set = (change: Partial<ProjectAuthority>) => onChange({ ...authority, ...change })
  return (
    <fieldset className={styles.group} id="item-authority" tabIndex={-1}>
      <legend>{t.power}</legend>
      <Powers values={values} onChoose={authorityItemIds => set({ authorityItemIds })} />
      {organization.kind === 'pao' && (
        <>
          <fieldset className={styles.group}>
            <legend>{t.powerGround}</legend>
            {Object.entries(t.powerGrounds).map(([ground, label]) => (
              <label key={ground} className={styles.check}>
                <input
                  type="checkbox"
                  checked={authority.grounds.some(known => known === ground)}
                  onChange={() =>
                    set({ grounds: toggled<string>(authority.grounds, ground) as typeof authority.grounds })
                  }
                />{' '}
                {label}
              </label>
            ))}
          </fieldset>
          <Beneficiaries
            chosen={authority.beneficiaryIds}
            onChange={beneficiaryIds => set({ beneficiaryIds })}
          />
        </>
      )}
    </fieldset>
  )
}

const Powers = ({ values, onChoose }: { values: ItemValues; onChoose: (ids: string[]) => void }) => {
  const t = useText(amendmentsText)
  const { organization } = useSession()
  const [search, setSearch] = useState('')
  const items = useQuery(authorityItemsQuery(organization.kind)).data ?? []
  const asked = usePaused({
    name: values.name.trim(),
    target: values.target.trim() || null,
    objective: values.objective.trim() || null,
    planClassId: values.planClassId || null,
  })
  const proposals = useQuery({
    ...proposalsQuery(asked),
    enabled: asked.name !== '',
    placeholderData: keepPreviousData,
  }).data?.items
  const chosen = values.authority.authorityItemIds
  const wanted = fold(search)
  const proposed = (proposals ?? []).map(proposal => proposal.item)
  const others = items.filter(
    item =>
      !proposed.some(other => other.id === item.id) &&
      (chosen.includes(item.id) || (wanted !== '' && fold(item.text).includes(wanted))),
  )
  const list = (shown: readonly AuthorityItemDetails[]) => (
    <ul className={styles.powers}>
      {shown.map(item => (
        <Power
          key={item.id}
          item={item}
          checked={chosen.includes(item.id)}
          onToggle={() => onChoose(toggled(chosen, item.id))}
        />
      ))}
    </ul>
  )
  return (
    <>
      {proposed.length > 0 && (
        <section aria-label={t.powersProposed}>
          <p className={styles.subject}>{t.powersProposed}</p>
          {list(proposed)}
        </section>
      )}
      <TextField
        label={t.powersSearch}
        type="search"
        value={search}
        onChange={event => setSearch(event.target.value)}
      />
      {others.length > 0 && list(others)}
    </>
  )
}

const Power = ({
  item,
  checked,
  onToggle,
}: {
  item: AuthorityItemDetails
  checked: boolean
  onToggle: () => void
}) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  return (
    <li>
      <label className={styles.power}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span>
          {format.digits(item.text)}{' '}
          <small className={styles.subject}>{format.digits(t.powerOf(item.section, item.number))}</small>
        </span>
      </label>
    </li>
  )
}
