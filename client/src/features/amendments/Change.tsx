import { useFormat, useText } from '@/app/settings'
import styles from './amendments.module.css'
import { amendmentsText } from './text'
import { useFieldName } from './useFieldName'

type Field = { field: string; before?: string | null | undefined; after?: string | null | undefined }

const isMoney = (field: string) => field.includes('budgets.')

/** One field: the old text struck out above the new one. */
export const Change = ({ field, before, after }: Field) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const nameOf = useFieldName()
  const say = (text: string | null | undefined) => {
    if (!text) return t.blank
    return isMoney(field)
      ? format.money(Number(text))
      : field === 'form'
        ? formName(text)
        : format.digits(text)
  }
  const formName = (form: string) => t.forms[form.toLowerCase() as keyof typeof t.forms] ?? form
  return (
    <div className={isMoney(field) ? `${styles.change} ${styles.money}` : styles.change}>
      <dt>{nameOf(field)}</dt>
      <dd>
        <del>
          <span className="visuallyHidden">{t.old}: </span>
          {say(before)}
        </del>
        <ins>
          <span className="visuallyHidden">{t.now}: </span>
          {say(after)}
        </ins>
      </dd>
    </div>
  )
}

/** How to read the marks, and how many projects there are of each. */
export const Legend = ({ added, changed, removed }: { added: number; changed: number; removed: number }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  return (
    <p className={styles.legend}>
      <span className={styles.fate_added}>
        + {t.fates.added} <strong>{format.number(added)}</strong>
      </span>
      <span className={styles.fate_changed}>
        ± {t.fates.changed} <strong>{format.number(changed)}</strong>
      </span>
      <span className={styles.fate_removed}>
        − {t.fates.removed} <strong>{format.number(removed)}</strong>
      </span>
      <span className={styles.marks}>
        <del>{t.legendOld}</del> <ins>{t.legendNew}</ins>
      </span>
    </p>
  )
}

export const fateOf = ({ before, after }: { before?: unknown; after?: unknown }) =>
  before ? (after ? 'changed' : 'removed') : 'added'
