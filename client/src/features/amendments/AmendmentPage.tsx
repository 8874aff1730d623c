import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActKind, AmendmentAnswer } from '@/api/generated/types.gen'
import { useMay } from '@/app/session'
import { useFormat, useSettings, useText } from '@/app/settings'
import { Button, buttonClass } from '@/components/ui/Button'
import { later } from '@/components/ui/Later'
import { Chip, EmptyState, Notice } from '@/components/ui/Notice'
import { actions, card } from '@/components/ui/Table'
import styles from './amendments.module.css'
import { amendmentQuery, bookAddress } from './api'
import { fateOf, Legend } from './Change'
import { ItemList } from './ItemList'
import { StepPanel } from './StepPanel'
import { Trace } from './Trace'
import { amendmentsText } from './text'

const KindDialog = later(async () => (await import('./KindDialog')).KindDialog)

/** One amendment: its kind, its items as เดิม and ใหม่, and the steps that are open. */
export const AmendmentPage = ({ planId, amendmentId }: { planId: string; amendmentId: string }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const may = useMay()
  const { data: amendment } = useSuspenseQuery(amendmentQuery(planId, amendmentId))
  const [changing, setChanging] = useState<ActKind | null>(null)
  const editable = amendment.stage === 'drafting' && may('draftAmendments')
  const countOf = (fate: string) => amendment.items.filter(item => fateOf(item) === fate).length
  return (
    <>
      <p className={styles.back}>
        <Link to="/plans/$planId/amendments" params={{ planId }}>
          ← {t.title}
        </Link>
      </p>
      <div className={styles.head}>
        <h1>
          {format.digits(amendment.label ?? t.kinds[amendment.kind])}{' '}
          <Chip tone={amendment.announcedOn ? 'ok' : 'info'}>{t.stages[amendment.stage]}</Chip>
        </h1>
        {editable && <Button onClick={() => setChanging(amendment.kind)}>{t.change}</Button>}
      </div>
      <Facts amendment={amendment} />
      {editable && amendment.misfit && <Misfit amendment={amendment} onChoose={setChanging} />}
      <div className={styles.columns}>
        <section aria-labelledby="items-title">
          <div className={styles.head}>
            <h2 id="items-title">{t.itemsTitle}</h2>
            {editable && <AddLinks planId={planId} amendmentId={amendmentId} />}
          </div>
          <Legend added={countOf('added')} changed={countOf('changed')} removed={countOf('removed')} />
          {amendment.items.length === 0 ? (
            <EmptyState>
              <h3>{t.noItems}</h3>
              <p>{t.noItemsHelp}</p>
            </EmptyState>
          ) : (
            <ItemList amendment={amendment} editable={editable} />
          )}
        </section>
        <div className={styles.side}>
          <StepPanel amendment={amendment} />
          <Book amendment={amendment} />
          <Trace planId={planId} amendmentId={amendmentId} />
        </div>
      </div>
      {changing && (
        <KindDialog
          planId={planId}
          amendment={amendment}
          kind={changing}
          onClose={() => setChanging(null)}
          onDone={() => setChanging(null)}
        />
      )}
    </>
  )
}

const Facts = ({ amendment }: { amendment: AmendmentAnswer }) => {
  const t = useText(amendmentsText)
  const format = useFormat()
  const facts = [
    amendment.subject && format.digits(amendment.subject),
    amendment.ground && `${t.ground}: ${t.grounds[amendment.ground]}`,
    amendment.nextLabel && amendment.stage !== 'withdrawn' && t.nextLabel(format.digits(amendment.nextLabel)),
    amendment.announcedOn &&
      `${t.announceNumber} ${format.digits(amendment.announcementNumber ?? '')} ${t.announceDate} ${format.date(amendment.announcedOn)} ${amendment.signatoryName} ${amendment.signatoryPosition}`,
  ].filter(Boolean)
  return <p className={styles.facts}>{facts.join(' · ')}</p>
}

const Misfit = ({
  amendment,
  onChoose,
}: {
  amendment: AmendmentAnswer
  onChoose: (kind: ActKind) => void
}) => {
  const t = useText(amendmentsText)
  const { language } = useSettings()
  const proposed = amendment.proposedKind
  return (
    <Notice tone="warn">
      <p>
        {amendment.misfit?.messages[language]}{' '}
        {amendment.misfit?.clause && <small>({amendment.misfit.clause})</small>}
      </p>
      {proposed && <Button onClick={() => onChoose(proposed)}>{t.chooseProposed(t.kinds[proposed])}</Button>}
    </Notice>
  )
}

const AddLinks = ({ planId, amendmentId }: { planId: string; amendmentId: string }) => {
  const t = useText(amendmentsText)
  const params = { planId, amendmentId }
  return (
    <div className={actions}>
      <Link
        className={buttonClass('primary')}
        to="/plans/$planId/amendments/$amendmentId/pick"
        params={params}
      >
        {t.pick}
      </Link>
      <Link
        className={buttonClass()}
        to="/plans/$planId/amendments/$amendmentId/items/$itemId"
        params={{ ...params, itemId: 'new' }}
      >
        {t.addNew}
      </Link>
    </div>
  )
}

const Book = ({ amendment }: { amendment: AmendmentAnswer }) => {
  const t = useText(amendmentsText)
  const may = useMay()
  const { digits } = useSettings()
  if (!may('exportForms') || amendment.items.length === 0) return null
  return (
    <section className={card} aria-labelledby="book-title">
      <h2 id="book-title">{t.book}</h2>
      <div className={styles.files}>
        {(['xlsx', 'docx'] as const).map(format => (
          <a
            key={format}
            download
            className={buttonClass()}
            href={bookAddress(amendment.planId, amendment.id, format, digits)}
            aria-label={t.download(`${t.book} ${format.toUpperCase()}`)}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </section>
  )
}
