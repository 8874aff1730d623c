import { Link } from '@tanstack/react-router'
import type { OfficialParagraph, OfficialText } from '@/api/generated/types.gen'
import { useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { withDigits } from '@/lib/thai/digits'
import styles from './documents.module.css'
import { documentsText } from './text'

/** Official texts carry Thai digits whatever the reader chose for the screen. */
const official = (text: string) => withDigits(text, 'thai')

const Paragraph = ({ paragraph }: { paragraph: OfficialParagraph }) => {
  const t = useText(documentsText)
  if (paragraph.style === 'title') return <h1 className={styles.title}>{official(paragraph.text)}</h1>
  if (paragraph.style === 'signature')
    return (
      <div className={styles.signature}>
        <p>{t.signature}..........................................</p>
        <p>({official(paragraph.text)})</p>
        <p>{paragraph.office}</p>
      </div>
    )
  return <p className={styles[paragraph.style]}>{official(paragraph.text)}</p>
}

/** An announcement or letter as it will lie on paper. */
export const OfficialSheet = ({
  text,
  planId,
  file,
}: {
  text: OfficialText
  planId: string
  file: string
}) => {
  const t = useText(documentsText)
  return (
    <>
      <div className={styles.bar}>
        <Link to="/plans/$planId" params={{ planId }}>
          ← {t.back}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t.print}
        </Button>
        <a href={file} className={buttonClass()} download>
          {t.word}
        </a>
      </div>
      <article className={styles.sheet} lang="th">
        {text.paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished text never reorders
          <Paragraph key={i} paragraph={paragraph} />
        ))}
      </article>
    </>
  )
}
