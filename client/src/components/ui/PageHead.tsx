import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** The title of a page with what can be done there at its right. */
export const PageHead = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles.pageHead}>
    <h1>{title}</h1>
    {children}
  </div>
)
