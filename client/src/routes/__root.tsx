import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, type ErrorComponentProps, Outlet } from '@tanstack/react-router'
import { ErrorPage, NotFoundPage } from '@/app/states'
import styles from './root.module.css'

const NotFound = () => (
  <main className={styles.bare}>
    <NotFoundPage />
  </main>
)

const Failed = (props: ErrorComponentProps) => (
  <main className={styles.bare}>
    <ErrorPage {...props} />
  </main>
)

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Failed,
})
