import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { organizationsQuery } from '@/api/queries'
import { useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import type { FormValues } from './formValues'
import { useCheckText } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

/** The organizations that a project of a PAO benefits. */
export const Beneficiaries = ({ error }: { error: string | undefined }) => {
  const t = useText(projectsText)
  const { setValue, watch } = useFormContext<FormValues>()
  const checkText = useCheckText()
  const organizations = useQuery(organizationsQuery).data ?? []
  const chosen = watch('authority.beneficiaryIds')
  const put = (ids: string[]) => setValue('authority.beneficiaryIds', ids, { shouldDirty: true })
  return (
    <div className={styles.group}>
      <SelectField
        label={t.beneficiaries}
        error={error}
        warning={checkText('authority.beneficiaryIds') ?? checkText('authority.grounds')}
        value=""
        onChange={event => put([...chosen, event.target.value])}
      >
        <option value="">{t.addBeneficiary}</option>
        {organizations
          .filter(organization => organization.kind !== 'pao' && !chosen.includes(organization.id))
          .map(organization => (
            <option key={organization.id} value={organization.id}>
              {organization.shortName}
            </option>
          ))}
      </SelectField>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map(id => {
            const name = organizations.find(organization => organization.id === id)?.shortName ?? '…'
            return (
              <li key={id}>
                {name}{' '}
                <Button
                  look="quiet"
                  aria-label={t.removeBeneficiary(name)}
                  onClick={() => put(chosen.filter(other => other !== id))}
                >
                  ✕
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
