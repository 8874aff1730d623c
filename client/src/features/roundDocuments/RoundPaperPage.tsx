import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OfficialParagraph, PaperCell, PaperColumn, PaperTable } from '@/api/generated/types.gen'
import { useFormat, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { numberCell, sumRow, Table } from '@/components/ui/Table'
import { paperQuery } from './api'
import styles from './roundDocuments.module.css'
import { roundDocumentsText } from './text'
import type { Which } from './which'

const Paragraph = ({ paragraph }: { paragraph: OfficialParagraph }) => {
  const t = useText(roundDocumentsText)
  const format = useFormat()
  if (paragraph.style === 'signature')
    return (
      <div className={styles.signature}>
        <p>{t.signature}..........................................</p>
        <p>({format.digits(paragraph.text)})</p>
        <p>{paragraph.office}</p>
      </div>
    )
  return <p className={styles[paragraph.style]}>{format.digits(paragraph.text)}</p>
}

const Cell = ({ cell, column }: { cell: PaperCell; column: PaperColumn | undefined }) => {
  const format = useFormat()
  if (column?.isAmount)
    return <td className={numberCell}>{cell.amount == null ? '' : format.number(cell.amount)}</td>
  return <td className={styles.words}>{format.digits(cell.text ?? '')}</td>
}

const Listing = ({ table }: { table: PaperTable }) => {
  const format = useFormat()
  return (
    <Table caption={table.title} showCaption>
      <thead>
        <tr>
          {table.columns.map(column => (
            <th key={column.head} scope="col" className={styles.words}>
              {format.digits(column.head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never reorders
          <tr key={i} className={row.isTotal ? sumRow : undefined}>
            {row.cells.map((cell, n) => (
              <Cell key={table.columns[n]?.head ?? n} cell={cell} column={table.columns[n]} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** A document of a round as it will lie on paper, with the digits that the reader chose. */
export const RoundPaperPage = ({ roundId, which }: { roundId: string; which: Which }) => {
  const t = useText(roundDocumentsText)
  const format = useFormat()
  const { data } = useSuspenseQuery(paperQuery(roundId, which))
  return (
    <>
      <div className={styles.bar}>
        <Link to="/rounds/$roundId/documents" params={{ roundId }}>
          ← {t.backToDocuments}
        </Link>
        <Button look="primary" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <article className={data.kind === 'letter' ? styles.letter : styles.sheet} lang="th">
        <h1 className={data.titles.length > 0 ? styles.title : 'visuallyHidden'}>
          {format.digits(data.titles[0] ?? t.kinds[data.kind])}
        </h1>
        {data.titles.slice(1).map(line => (
          <p key={line} className={styles.center}>
            {format.digits(line)}
          </p>
        ))}
        {data.opening.map(paragraph => (
          <Paragraph key={paragraph.text} paragraph={paragraph} />
        ))}
        {data.tables.map(table => (
          <Listing key={table.title} table={table} />
        ))}
        {data.closing.map(paragraph => (
          <Paragraph key={paragraph.text} paragraph={paragraph} />
        ))}
      </article>
    </>
  )
}
