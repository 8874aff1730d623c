import type { ReactNode } from 'react'
import styles from './ui.module.css'

export type Tone = 'info' | 'fail' | 'warn' | 'ok'

export const Notice = ({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) => (
  <div
    className={`${styles.notice} ${styles[`notice_${tone}`] ?? ''}`}
    role={tone === 'fail' ? 'alert' : 'status'}
  >
    {children}
  </div>
)

export const Chip = ({ tone, children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.chip} ${tone ? styles[`chip_${tone}`] : ''}`}>{children}</span>
)

export const EmptyState = ({ children }: { children: ReactNode }) => (
  <div className={styles.empty}>{children}</div>
)
