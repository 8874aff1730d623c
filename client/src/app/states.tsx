import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { isStatus } from '@/lib/problem'
import { useShared } from './settings'
import styles from './states.module.css'
import { useProblem } from './useProblem'

const StatePage = ({
  title,
  children,
  actions,
}: {
  title: string
  children: ReactNode
  actions: ReactNode
}) => (
  <div className={styles.page} role="alert">
    <h1>{title}</h1>
    {children}
    <p className={styles.actions}>{actions}</p>
  </div>
)

export const NotFoundPage = () => {
  const t = useShared()
  return (
    <StatePage title={t.notFoundTitle} actions={<Link to="/">{t.goHome}</Link>}>
      <p>{t.notFoundText}</p>
    </StatePage>
  )
}

export const ForbiddenPage = () => {
  const t = useShared()
  return (
    <StatePage title={t.forbiddenTitle} actions={<Link to="/">{t.goHome}</Link>}>
      <p>{t.forbiddenText}</p>
    </StatePage>
  )
}

/** What a route shows when its data cannot be had. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) => {
  const t = useShared()
  const router = useRouter()
  const problem = useProblem(error)
  if (isStatus(error, 404)) return <NotFoundPage />
  if (isStatus(error, 403)) return <ForbiddenPage />
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <StatePage title={t.failedTitle} actions={<Button onClick={retry}>{t.retry}</Button>}>
      <p>{problem?.text}</p>
      {problem?.support && <p className={styles.code}>{t.supportCode(problem.support)}</p>}
    </StatePage>
  )
}

export const PendingPage = () => {
  const t = useShared()
  return (
    <div className={styles.pending} role="status">
      <span className="visuallyHidden">{t.loading}</span>
      <div />
      <div />
      <div />
      <div />
    </div>
  )
}
