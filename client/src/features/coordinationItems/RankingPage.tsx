import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { roundQuery } from '@/api/rounds'
import { statusTone } from '@/app/coordination/codes'
import { coordinationText } from '@/app/coordination/text'
import { useMay } from '@/app/session'
import { useFormat, useText } from '@/app/settings'
import { SelectField } from '@/components/ui/Field'
import { Chip, EmptyState, Notice } from '@/components/ui/Notice'
import { card, fieldHint } from '@/components/ui/Table'
import { districtsQuery, rankingQuery } from './api'
import { DispatchForm } from './DispatchForm'
import { ItemTable } from './ItemTable'
import styles from './items.module.css'
import { RankEditor } from './RankEditor'
import { rankingText } from './rankingText'

type Props = { roundId: string; districtId: string | undefined; onDistrict: (id: string) => void }

const DistrictSelect = ({ roundId, districtId, onDistrict }: Props) => {
  const t = useText(rankingText)
  const words = useText(coordinationText)
  const { data } = useQuery(districtsQuery(roundId))
  return (
    <SelectField label={t.choose} value={districtId} onChange={event => onDistrict(event.target.value)}>
      {data?.map(({ id, name }) => (
        <option key={id} value={id}>
          {words.districtOf(name)}
        </option>
      ))}
    </SelectField>
  )
}

/** The list of a district: its secretary ranks it and sends it on, others look. */
export const RankingPage = (props: Props) => {
  const { roundId, districtId } = props
  const t = useText(rankingText)
  const words = useText(coordinationText)
  const format = useFormat()
  const may = useMay()
  const { data: round } = useSuspenseQuery(roundQuery(roundId))
  const { data: list } = useSuspenseQuery(rankingQuery(roundId, districtId))
  const mayRank = may('rankCoordinationItems')
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h1>{t.title(list.districtName)}</h1>
        {!mayRank && <DistrictSelect {...props} districtId={list.districtId} />}
      </div>
      {!mayRank && <Notice>{t.readOnly}</Notice>}
      <section className={card}>
        <h2>{t.open}</h2>
        {list.open.length === 0 && (
          <EmptyState>
            <p>{t.nothingOpen}</p>
            <p className={fieldHint}>{t.nothingOpenHelp}</p>
          </EmptyState>
        )}
        {list.open.length > 0 && mayRank && (
          <RankEditor key={list.districtId} roundId={roundId} list={list} />
        )}
        {list.open.length > 0 && !mayRank && (
          <ItemTable roundId={roundId} caption={t.open} items={list.open} />
        )}
      </section>
      {mayRank && list.open.length > 0 && <DispatchForm round={round} list={list} />}
      {list.sentOn.length > 0 && (
        <section className={card}>
          <h2>
            {t.sent}{' '}
            <Chip {...statusTone('paoScreening')}>{words.items(format.number(list.sentOn.length))}</Chip>
          </h2>
          <ItemTable roundId={roundId} caption={t.sent} items={list.sentOn} />
        </section>
      )}
    </div>
  )
}
