import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LaterEdition } from '@/api/generated/types.gen'
import { ProblemNotice } from '@/app/ProblemNotice'
import { ReadingSwitches } from '@/app/Shell'
import { useFormat, useShared, useText } from '@/app/settings'
import { PendingPage } from '@/app/states'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { numberCell, Table } from '@/components/ui/Table'
import { publicPostingQuery, publicProjectsQuery } from './api'
import styles from './postings.module.css'
import { postingsText } from './text'

/** The projects in the order of the book, a hundred at a time. */
const Projects = ({ postingId }: { postingId: string }) => {
  const t = useText(postingsText)
  const words = useShared()
  const format = useFormat()
  const projects = useInfiniteQuery(publicProjectsQuery(postingId))
  return (
    <>
      <Table caption={t.projects} showCaption>
        <thead>
          <tr>
            <th scope="col">{t.project}</th>
            <th scope="col">{t.target}</th>
            <th scope="col">{t.place}</th>
            <th scope="col" className={numberCell}>
              {words.baht}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.data?.pages
            .flatMap(page => page.items)
            .map(project => (
              <tr key={project.id}>
                <th scope="row">{format.digits(project.name)}</th>
                <td>{project.target ? format.digits(project.target) : '–'}</td>
                <td>{project.place ? format.digits(project.place) : '–'}</td>
                <td className={numberCell}>{format.sum(project.amount)}</td>
              </tr>
            ))}
        </tbody>
      </Table>
      <ProblemNotice error={projects.error} />
      {projects.isPending && <PendingPage />}
      {projects.hasNextPage && (
        <Button disabled={projects.isFetchingNextPage} onClick={() => void projects.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  )
}

/** Whoever reads an edition that was amended is told which one is in force. */
const Superseded = ({ latest }: { latest: LaterEdition }) => {
  const t = useText(postingsText)
  const format = useFormat()
  return (
    <Notice tone="warn">
      <strong>{t.superseded(format.digits(latest.label), format.date(latest.announcedOn))}</strong>{' '}
      {latest.postingId && (
        <Link to="/public/postings/$postingId" params={{ postingId: latest.postingId }}>
          {t.toLatest}
        </Link>
      )}
    </Notice>
  )
}

/** What everybody may read of an announced plan, without signing in. */
export const PublicPostingPage = ({ postingId }: { postingId: string }) => {
  const t = useText(postingsText)
  const words = useShared()
  const format = useFormat()
  const { data } = useSuspenseQuery(publicPostingQuery(postingId))
  return (
    <>
      <header className={styles.publicHead}>
        <strong>{data.organizationName}</strong>
        <span className={styles.switches}>
          <ReadingSwitches />
        </span>
      </header>
      <main className={styles.publicMain}>
        <h1>{format.digits(data.editionLabel)}</h1>
        <p>
          {t.announced(format.date(data.announcedOn))} ·{' '}
          {t.posted(format.date(data.openedOn), format.date(data.mayEndOn))}
        </p>
        {data.latest && <Superseded latest={data.latest} />}
        {data.vision && (
          <p>
            <strong>{t.vision}:</strong> {format.digits(data.vision)}
          </p>
        )}
        <Table caption={t.years} showCaption>
          <thead>
            <tr>
              <th scope="col">{t.fiscalYear}</th>
              <th scope="col" className={numberCell}>
                {words.projects}
              </th>
              <th scope="col" className={numberCell}>
                {words.baht}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.figures.years.map(year => (
              <tr key={year.fiscalYear}>
                <th scope="row">{format.year(year.fiscalYear)}</th>
                <td className={numberCell}>{format.number(year.projects)}</td>
                <td className={numberCell}>{format.sum(year.amount)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Projects postingId={postingId} />
        <p className={styles.hash}>
          {t.hash}: {data.hash}
        </p>
      </main>
    </>
  )
}
