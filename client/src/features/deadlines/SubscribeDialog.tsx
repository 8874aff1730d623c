import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createCalendarFeed, revokeCalendarFeed } from '@/api/generated/sdk.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { actions } from '@/components/ui/Table'
import { feedQuery } from './api'
import styles from './deadlines.module.css'
import { deadlinesText } from './text'

const NewAddress = ({ address }: { address: string }) => {
  const t = useText(deadlinesText)
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard?.writeText(address).then(() => setCopied(true))
  return (
    <>
      <Notice tone="warn">{t.addressOnce}</Notice>
      <div className={styles.address}>
        <TextField readOnly label={t.address} value={address} onFocus={event => event.target.select()} />
        <Button look="primary" onClick={copy}>
          {t.copy}
        </Button>
      </div>
      <p role="status">{copied && t.copied}</p>
    </>
  )
}

/** The secret address of the reader's own calendar: made, shown once, closed. */
export const SubscribeDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(deadlinesText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const feed = useQuery(feedQuery)
  const refresh = () => queryClient.invalidateQueries({ queryKey: feedQuery.queryKey })
  const create = useMutation({
    mutationFn: () => take(createCalendarFeed({ throwOnError: true })),
    onSuccess: refresh,
  })
  const revoke = useMutation({
    mutationFn: (version: number) =>
      take(revokeCalendarFeed({ headers: ifMatch(version), throwOnError: true })),
    onSuccess: () => {
      create.reset()
      return refresh()
    },
  })
  const address = create.data && `${create.data.address}${language === 'en' ? '?lang=en' : ''}`
  return (
    <Dialog title={t.subscribe} closeLabel={words.close} onClose={onClose}>
      <p>{t.subscribeHelp}</p>
      <ProblemNotice error={feed.error ?? create.error ?? revoke.error} />
      {address && <NewAddress address={address} />}
      {feed.data && !address && <p>{t.feedSince(format.dateTime(feed.data.createdAt))}</p>}
      <div className={actions}>
        {feed.data === null && (
          <Button look="primary" onClick={() => create.mutate()} disabled={create.isPending}>
            {t.create}
          </Button>
        )}
        {feed.data && (
          <Button
            look="danger"
            onClick={() => feed.data && revoke.mutate(feed.data.version)}
            disabled={revoke.isPending}
          >
            {t.revoke}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
