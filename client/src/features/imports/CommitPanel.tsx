import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { commitImport, decideImport, discardImport } from '@/api/generated/sdk.gen'
import type { ImportAnswer, ImportCounts, ImportMode } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useSettings, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { actions, card } from '@/components/ui/Table'
import { ApiError } from '@/lib/problem'
import { importQuery } from './api'
import styles from './imports.module.css'
import { importsText } from './text'

const MODES: ImportMode[] = ['allGoodRows', 'allOrNothing']

type Props = { item: ImportAnswer; counts: ImportCounts; onUndecided: () => void }

/** Somebody changed projects after the preview: the file is to be read against them first. */
const isOvertaken = (error: unknown) =>
  error instanceof ApiError && error.problem.code === 'import.plan_changed'

/** The last word: all good rows, or all or nothing. */
export const CommitPanel = ({ item, counts, onUndecided }: Props) => {
  const t = useText(importsText)
  const format = useFormat()
  const { language } = useSettings()
  const queryClient = useQueryClient()
  const once = useIntent()
  const [mode, setMode] = useState<ImportMode>('allGoodRows')
  const path = { planId: item.planId, id: item.id }
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: importQuery(item.planId, item.id).queryKey })
  const commit = useMutation({
    mutationFn: () =>
      once({ path, headers: ifMatch(item.version), body: { mode } }, call =>
        commitImport({ ...call, throwOnError: true }),
      ),
    onSettled: refresh,
  })
  const reread = useMutation({
    mutationFn: () =>
      take(decideImport({ path, headers: ifMatch(item.version), body: [], throwOnError: true })),
    onSuccess: () => commit.reset(),
    onSettled: refresh,
  })
  const discard = useMutation({
    mutationFn: () => take(discardImport({ path, headers: ifMatch(item.version), throwOnError: true })),
    onSettled: refresh,
  })
  const isEmpty = counts.projects === 0
  const blocked = mode === 'allOrNothing' && counts.errors > 0
  return (
    <aside className={`${card} ${styles.commit}`} aria-labelledby="commit-title">
      <h2 id="commit-title">{t.commitTitle}</h2>
      {item.failure && (
        <Notice tone="fail">
          <p>
            <strong>{t.commitFailed}</strong>
          </p>
          <p>{item.failure.messages[language]}</p>
        </Notice>
      )}
      <ProblemNotice error={commit.error ?? discard.error ?? reread.error} />
      {isOvertaken(commit.error) && (
        <p className={actions}>
          <Button look="primary" disabled={reread.isPending} onClick={() => reread.mutate()}>
            {t.reread}
          </Button>
        </p>
      )}
      {counts.undecided > 0 && (
        <Notice tone="warn">
          <p>
            <Button look="quiet" onClick={onUndecided}>
              {t.undecided(format.number(counts.undecided))}
            </Button>
          </p>
        </Notice>
      )}
      {counts.new + counts.changed === 0 && (
        <Notice>{isEmpty ? t.noRows : counts.errors > 0 ? t.noGoodRows : t.nothingToSave}</Notice>
      )}
      <fieldset className={styles.modes}>
        <legend>{t.mode}</legend>
        {MODES.map(value => (
          <label key={value}>
            <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />{' '}
            {t.modes[value]}
          </label>
        ))}
      </fieldset>
      {blocked && <Notice tone="fail">{t.commitBlocked}</Notice>}
      <div className={actions}>
        <Button
          look="primary"
          disabled={blocked || isEmpty || counts.undecided > 0 || commit.isPending}
          onClick={() => commit.mutate()}
        >
          {t.commit}
        </Button>
        <Button disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t.discard}
        </Button>
      </div>
    </aside>
  )
}
