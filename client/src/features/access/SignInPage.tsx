import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { listDemoAccounts, signIn } from '@/api/generated/sdk.gen'
import type { SignInBody } from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { ReadingSwitches } from '@/app/Shell'
import { sessionQuery } from '@/app/session'
import { useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import styles from './SignInPage.module.css'
import { accessText } from './text'

const demoAccountsQuery = {
  queryKey: ['demo-accounts'],
  queryFn: async () => (await take(listDemoAccounts({ query: { limit: 100 }, throwOnError: true }))).items,
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
}

export const SignInPage = ({ back }: { back: string }) => {
  const t = useText(accessText)
  const words = useShared()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [body, setBody] = useState<SignInBody>({ userName: '', password: '' })
  const demo = useQuery(demoAccountsQuery)
  const enter = useMutation({
    mutationFn: (account: SignInBody) => take(signIn({ body: account, throwOnError: true })),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: sessionQuery.queryKey })
      router.history.push(back)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate(body)
  }
  return (
    <div className={styles.page}>
      <div className={styles.switches}>
        <ReadingSwitches />
      </div>
      <main className={styles.box}>
        <p className={styles.brand}>{words.appName}</p>
        <p>{t.lead}</p>
        <form onSubmit={submit} className={styles.form}>
          <h1>{t.title}</h1>
          <ProblemNotice error={enter.error} />
          <TextField
            label={t.userName}
            autoComplete="username"
            required
            value={body.userName}
            onChange={e => setBody({ ...body, userName: e.target.value })}
          />
          <TextField
            label={t.password}
            type="password"
            autoComplete="current-password"
            required
            value={body.password}
            onChange={e => setBody({ ...body, password: e.target.value })}
          />
          <Button look="primary" type="submit" disabled={enter.isPending}>
            {t.submit}
          </Button>
        </form>
        {demo.data && demo.data.length > 0 && (
          <section className={styles.demo}>
            <h2>{t.demo}</h2>
            <p>{t.demoHint}</p>
            <ul>
              {demo.data.map(account => (
                <li key={account.userName}>
                  <button
                    type="button"
                    disabled={enter.isPending}
                    onClick={() => enter.mutate({ userName: account.userName, password: account.password })}
                  >
                    <strong>{account.displayName}</strong>
                    <span>
                      {t.roles[account.role]} · {account.organizationName}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </div>
  )
}
