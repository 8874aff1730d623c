import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** A table that scrolls inside its own box, reachable by keyboard. */
export const Table = ({
  caption,
  showCaption,
  children,
}: {
  caption: string
  showCaption?: boolean
  children: ReactNode
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  <section className={styles.tableBox} aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption className={showCaption ? undefined : 'visuallyHidden'}>{caption}</caption>
      {children}
    </table>
  </section>
)

export const numberCell = styles.num
export const sumRow = styles.sum
export const card = styles.card
export const actions = styles.actions
export const fieldHint = styles.hint
export const formStack = styles.formStack
