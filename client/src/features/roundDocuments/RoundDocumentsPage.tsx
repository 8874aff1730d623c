import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DigitStyle, RoundDocumentEntry, RoundDocumentKind } from '@/api/generated/types.gen'
import { useFormat, useSettings, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { PageHead } from '@/components/ui/PageHead'
import { numberCell, Table } from '@/components/ui/Table'
import { documentsQuery, FORMATS, fileAddress } from './api'
import { BundlePanel } from './BundlePanel'
import styles from './roundDocuments.module.css'
import { roundDocumentsText } from './text'
import { KINDS, type Which } from './which'

const whichOf = (entry: RoundDocumentEntry): Which => ({
  kind: entry.kind,
  subjectId: entry.subjectId ?? undefined,
  agency: entry.agency ?? undefined,
})

const Row = ({
  roundId,
  entry,
  digits,
}: {
  roundId: string
  entry: RoundDocumentEntry
  digits: DigitStyle
}) => {
  const t = useText(roundDocumentsText)
  const format = useFormat()
  const which = whichOf(entry)
  return (
    <tr>
      <th scope="row">{format.digits(entry.name)}</th>
      <td className={numberCell}>{format.number(entry.items)}</td>
      <td className={numberCell}>{format.number(entry.baht)}</td>
      <td>
        {entry.isReady ? (
          <span className={styles.actions}>
            <Link
              to="/rounds/$roundId/documents/print"
              params={{ roundId }}
              search={which}
              aria-label={t.viewOf(entry.name)}
            >
              {t.view}
            </Link>
            {FORMATS.map(kind => (
              <a
                key={kind}
                href={fileAddress(roundId, which, kind, digits)}
                aria-label={t.download(kind.toUpperCase(), entry.name)}
                download
              >
                {kind.toUpperCase()}
              </a>
            ))}
          </span>
        ) : (
          t.notYet
        )}
      </td>
    </tr>
  )
}

const Kind = ({
  kind,
  entries,
  ...rest
}: {
  kind: RoundDocumentKind
  entries: readonly RoundDocumentEntry[]
  roundId: string
  digits: DigitStyle
}) => {
  const t = useText(roundDocumentsText)
  return (
    <section>
      <h2>{t.kinds[kind]}</h2>
      <Table caption={t.kinds[kind]}>
        <thead>
          <tr>
            <th scope="col">{t.whose}</th>
            <th scope="col" className={numberCell}>
              {t.items}
            </th>
            <th scope="col" className={numberCell}>
              {t.baht}
            </th>
            <th scope="col">{t.files}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <Row key={`${entry.subjectId}${entry.agency}`} entry={entry} {...rest} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** The documents of a round that this person may read; the PAO also gets all of them in one file. */
export const RoundDocumentsPage = ({ roundId, mayOrder }: { roundId: string; mayOrder: boolean }) => {
  const t = useText(roundDocumentsText)
  const settings = useSettings()
  const [digits, setDigits] = useState<DigitStyle>(settings.digits)
  const { data } = useSuspenseQuery(documentsQuery(roundId))
  return (
    <>
      <p>
        <Link to="/rounds/$roundId" params={{ roundId }}>
          ← {t.back}
        </Link>
      </p>
      <PageHead title={t.title} />
      {data.documents.length === 0 && <p>{t.empty}</p>}
      {data.documents.length > 0 && (
        <SelectField
          label={t.digits}
          value={digits}
          onChange={event => setDigits(event.target.value as typeof digits)}
        >
          <option value="arabic">{t.arabic}</option>
          <option value="thai">{t.thai}</option>
        </SelectField>
      )}
      {mayOrder && data.documents.length > 0 && (
        <BundlePanel roundId={roundId} documents={data} digits={digits} />
      )}
      {KINDS.map(kind => ({ kind, entries: data.documents.filter(entry => entry.kind === kind) }))
        .filter(({ entries }) => entries.length > 0)
        .map(group => (
          <Kind key={group.kind} {...group} roundId={roundId} digits={digits} />
        ))}
    </>
  )
}
