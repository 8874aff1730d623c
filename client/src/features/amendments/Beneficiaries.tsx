import { useQuery } from '@tanstack/react-query'
import { organizationsQuery } from '@/api/queries'
import { useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import styles from './amendments.module.css'
import { amendmentsText } from './text'

type Props = { chosen: readonly string[]; onChange: (ids: string[]) => void }

/** The organizations that a project of a PAO benefits. */
export const Beneficiaries = ({ chosen, onChange }: Props) => {
  const t = useText(amendmentsText)
  const organizations = useQuery(organizationsQuery).data ?? []
  const nameOf = (id: string) => organizations.find(other => other.id === id)?.shortName ?? '…'
  return (
    <>
      <SelectField
        label={t.beneficiaries}
        value=""
        onChange={event => onChange([...chosen, event.target.value])}
      >
        <option value="">{t.addBeneficiary}</option>
        {organizations
          .filter(other => other.kind !== 'pao' && !chosen.includes(other.id))
          .map(other => (
            <option key={other.id} value={other.id}>
              {other.shortName}
            </option>
          ))}
      </SelectField>
      {chosen.length > 0 && (
        <ul className={styles.powers}>
          {chosen.map(id => (
            <li key={id}>
              {nameOf(id)}{' '}
              <Button
                look="quiet"
                aria-label={t.removeBeneficiary(nameOf(id))}
                onClick={() => onChange(chosen.filter(other => other !== id))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
