import type { ReactNode } from 'react'
import type { Parsed } from './model'

export type Mark = { tone: 'warn' | 'fail'; text: string }

export type GridColumn<Row> = {
  id: string
  header: string
  /** Width in pixels; the first text column takes what is left. */
  width: number
  grows?: boolean
  numeric?: boolean
  sort?: string
  footer?: ReactNode
  /** What is edited and copied. */
  raw: (row: Row) => string
  show: (row: Row) => ReactNode
  parse?: (text: string) => Parsed
  options?: readonly { value: string; label: string }[]
  mark?: (row: Row) => Mark | null
  onEnter?: (row: Row) => void
}
