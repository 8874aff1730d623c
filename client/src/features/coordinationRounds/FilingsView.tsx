import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DistrictFilings, Filing } from '@/api/generated/types.gen'
import { coordinationText } from '@/app/coordination/text'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Chip, EmptyState } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import { filingsQuery } from './api'
import styles from './board.module.css'
import { boardText } from './boardText'
import rounds from './rounds.module.css'

const SOON = 7

const Left = ({ filing }: { filing: Filing }) => {
  const t = useText(boardText)
  const format = useFormat()
  if (filing.hasFiled) return null
  const { daysLeft } = filing
  return daysLeft < 0 ? (
    <Chip tone="fail">{t.overdue(format.number(-daysLeft))}</Chip>
  ) : (
    <Chip tone={daysLeft <= SOON ? 'warn' : 'info'}>{t.daysLeft(format.number(daysLeft))}</Chip>
  )
}

const Row = ({ filing }: { filing: Filing }) => {
  const t = useText(boardText)
  const format = useFormat()
  const { firstOn, lastOn } = filing
  return (
    <tr>
      <th scope="row">{filing.name}</th>
      <td>
        <Chip tone={filing.hasFiled ? 'ok' : 'warn'}>{filing.hasFiled ? t.hasFiled : t.hasNot}</Chip>
      </td>
      <td className={numberCell}>{format.count(filing.items)}</td>
      <td className={numberCell}>{filing.items > 0 ? format.sum(filing.baht) : '-'}</td>
      <td className="nowrap">
        {firstOn && format.date(firstOn)}
        {lastOn && lastOn !== firstOn && ` – ${format.date(lastOn)}`}
        {filing.lateItems > 0 && <> ({t.lateItems(format.number(filing.lateItems))})</>}
      </td>
      <td className="nowrap">{format.date(filing.due)}</td>
      <td>
        <Left filing={filing} />
      </td>
    </tr>
  )
}

const District = ({ district, onlyNot }: { district: DistrictFilings; onlyNot: boolean }) => {
  const t = useText(boardText)
  const words = useText(coordinationText)
  const format = useFormat()
  const shown = district.organizations.filter(filing => !onlyNot || !filing.hasFiled)
  if (shown.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>
        {words.districtOf(district.name)} <Chip tone="ok">{t.filed(format.number(district.filed))}</Chip>{' '}
        {district.notFiled > 0 && <Chip tone="warn">{t.notFiled(format.number(district.notFiled))}</Chip>}
      </h2>
      <div className={rounds.cards}>
        <Table caption={words.districtOf(district.name)}>
          <thead>
            <tr>
              <th scope="col">{t.organization}</th>
              <th scope="col">{t.state}</th>
              <th scope="col" className={numberCell}>
                {t.items}
              </th>
              <th scope="col" className={numberCell}>
                {t.baht}
              </th>
              <th scope="col">{t.filedOn}</th>
              <th scope="col">{t.due}</th>
              <th scope="col">{t.left}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(filing => (
              <Row key={filing.organizationId} filing={filing} />
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  )
}

/** Who has filed and who has not, with the day and the rule that sets it. */
export const FilingsView = ({ roundId }: { roundId: string }) => {
  const t = useText(boardText)
  const format = useFormat()
  const { language } = useSettings()
  const { data } = useSuspenseQuery(filingsQuery(roundId))
  const [onlyNot, setOnlyNot] = useState(false)
  return (
    <>
      <p className={styles.sums}>
        <strong>{t.filed(format.number(data.filed))}</strong>
        <strong>{t.notFiled(format.number(data.notFiled))}</strong>
        <span className={styles.soft}>
          {t.rule} {format.digits(data.rule.code)}: {format.digits(data.rule[language])} (
          {format.digits(data.rule.clause)})
        </span>
        <Button aria-pressed={onlyNot} onClick={() => setOnlyNot(!onlyNot)}>
          {onlyNot ? t.everyOne : t.onlyNot}
        </Button>
      </p>
      {onlyNot && data.notFiled === 0 && (
        <EmptyState>
          <p>{t.allFiled}</p>
        </EmptyState>
      )}
      {data.districts.map(district => (
        <District key={district.districtId} district={district} onlyNot={onlyNot} />
      ))}
    </>
  )
}
