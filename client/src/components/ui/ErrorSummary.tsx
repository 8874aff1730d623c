import { useEffect, useRef } from 'react'
import styles from './ui.module.css'

export type SummaryItem = { id?: string; text: string; clause?: string | null }

const goTo = (id: string) => {
  const target = document.getElementById(id)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}

/** What is wrong with a form, in one box that takes the focus; each line leads to its field. */
export const ErrorSummary = ({
  title,
  items,
  attempt,
}: {
  title: string
  items: SummaryItem[]
  attempt: number
}) => {
  const box = useRef<HTMLDivElement>(null)
  const shown = items.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated attempt takes the focus again
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [attempt, shown])
  if (!shown) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{title}</h2>
      <ul>
        {items.map(item => (
          <li key={`${item.id}${item.text}`}>
            {item.id ? (
              <a
                href={`#${item.id}`}
                onClick={event => {
                  event.preventDefault()
                  goTo(item.id as string)
                }}
              >
                {item.text}
              </a>
            ) : (
              item.text
            )}
            {item.clause && <span className={styles.hint}> ({item.clause})</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
