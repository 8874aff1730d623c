import { useFormContext } from 'react-hook-form'
import { useSession } from '@/app/session'
import { useText } from '@/app/settings'
import { SelectField, TextField } from '@/components/ui/Field'
import { projectFieldId as fieldId } from '@/lib/anchors'
import { AuthorityPicker } from './AuthorityPicker'
import { GROUNDS, LANDS, RECIPIENTS } from './authorityValues'
import { Beneficiaries } from './Beneficiaries'
import type { FormValues } from './formValues'
import { useCheckText } from './liveChecks'
import styles from './projects.module.css'
import { projectsText } from './text'

type Errors = { errorOf: (path: string) => string | undefined }
type Note = 'consentNote' | 'permissionNote' | 'ownIncome' | 'dutyAnswer'

/** By which power the project is done, on what ground, on whose land, and to whom a subsidy goes. */
export const AuthorityFields = ({ errorOf }: Errors) => {
  const t = useText(projectsText)
  const { register } = useFormContext<FormValues>()
  const { organization } = useSession()
  const checkText = useCheckText()
  const note = (name: Note, label: string) => ({
    label,
    id: fieldId(`authority.${name}`),
    error: errorOf(`authority.${name}`),
    warning: checkText(`authority.${name}`),
    ...register(`authority.${name}`),
  })
  const boxes = <K extends string>(
    name: 'grounds' | 'lands',
    keys: readonly K[],
    words: Record<K, string>,
    label: string,
  ) => (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {keys.map(key => (
        <label key={key} className={styles.box}>
          <input type="checkbox" value={key} {...register(`authority.${name}`)} />
          {words[key]}
        </label>
      ))}
    </fieldset>
  )
  return (
    <fieldset className={styles.group} id={fieldId('authority')} tabIndex={-1}>
      <legend>{t.groupAuthority}</legend>
      <AuthorityPicker kind={organization.kind} error={errorOf('authority.authorityItemIds')} />
      {organization.kind === 'pao' && (
        <>
          {boxes('grounds', GROUNDS, t.grounds, t.ground)}
          <Beneficiaries error={errorOf('authority.beneficiaryIds')} />
        </>
      )}
      <details>
        <summary>{t.authorityMore}</summary>
        <div className={styles.group}>
          <TextField {...note('consentNote', t.consentNote)} />
          {boxes('lands', LANDS, t.lands, t.land)}
          <TextField {...note('permissionNote', t.permissionNote)} />
          <div className={styles.pair}>
            <SelectField
              label={t.recipient}
              id={fieldId('authority.recipient')}
              warning={checkText('authority.recipient')}
              {...register('authority.recipient')}
            >
              <option value="">{t.noSubsidy}</option>
              {RECIPIENTS.map(key => (
                <option key={key} value={key}>
                  {t.recipients[key]}
                </option>
              ))}
            </SelectField>
            <TextField numeric inputMode="decimal" {...note('ownIncome', t.ownIncome)} />
          </div>
          <TextField {...note('dutyAnswer', t.dutyAnswer)} />
        </div>
      </details>
    </fieldset>
  )
}
