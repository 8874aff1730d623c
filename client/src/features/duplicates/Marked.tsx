import { useFormat } from '@/app/settings'
import styles from './duplicates.module.css'
import { type Mark, piecesOf } from './spans'

/** A text with the parts marked that reasons stand on. */
export const Marked = ({ text, marks }: { text: string | null | undefined; marks: readonly Mark[] }) => {
  const format = useFormat()
  if (!text) return <>-</>
  return (
    <>
      {piecesOf(text, marks).map(({ text: part, side, at }) =>
        side ? (
          <mark key={at} className={styles.mark} data-side={side}>
            {format.digits(part)}
          </mark>
        ) : (
          format.digits(part)
        ),
      )}
    </>
  )
}
