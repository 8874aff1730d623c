import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { importComparisonList } from '@/api/generated/sdk.gen'
import type { ComparisonListDetails } from '@/api/generated/types.gen'
import { ifMatch } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useFormat, useText } from '@/app/settings'
import { useIntent } from '@/app/useIntent'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { actions, card, formStack } from '@/components/ui/Table'
import { ApiError } from '@/lib/problem'
import { listsQuery } from './api'
import { BrokenCells } from './BrokenCells'
import styles from './lists.module.css'
import { listsText } from './text'

const MEGABYTES = 30

type Values = { file: FileList | null }

/** The next file of a list. One with cells that cannot be read is refused, and taken without their rows when asked. */
export const ImportForm = ({ list }: { list: ComparisonListDetails }) => {
  const t = useText(listsText)
  const format = useFormat()
  const queryClient = useQueryClient()
  const once = useIntent()
  const { register, handleSubmit, reset, getValues, formState } = useForm<Values>({
    defaultValues: { file: null },
  })
  const send = useMutation({
    mutationFn: ({ file, acceptGoodRows }: { file: File; acceptGoodRows: boolean }) =>
      once(
        { path: { id: list.id }, headers: ifMatch(list.version), query: { acceptGoodRows }, body: { file } },
        call => importComparisonList({ ...call, throwOnError: true }),
      ),
    onSuccess: async () => {
      reset()
      await queryClient.invalidateQueries({ queryKey: listsQuery.queryKey })
    },
  })
  const take = (acceptGoodRows: boolean) => {
    const file = getValues('file')?.[0]
    if (file) send.mutate({ file, acceptGoodRows })
  }
  const broken = send.error instanceof ApiError ? (send.error.problem.details ?? []) : []
  const refusedForRows =
    send.error instanceof ApiError && send.error.problem.code === 'comparison_list.rows_broken'
  const done = send.data
  return (
    <section className={styles.section}>
      <h2>{t.import}</h2>
      <form className={`${card} ${formStack}`} onSubmit={handleSubmit(() => take(false))} noValidate>
        <ProblemNotice error={send.error} />
        {refusedForRows && (
          <>
            <BrokenCells title={t.broken} cells={broken} />
            <div className={actions}>
              <Button disabled={send.isPending} onClick={() => take(true)}>
                {t.goodRows}
              </Button>
            </div>
          </>
        )}
        {done && (
          <Notice tone="ok">
            <p>{done.isNew ? t.taken(format.number(done.version.number)) : t.same}</p>
            {done.isNew && (
              <p>
                {t.changes(
                  format.number(done.version.new),
                  format.number(done.version.changed),
                  format.number(done.version.gone),
                  format.number(done.version.leftOut),
                )}
              </p>
            )}
          </Notice>
        )}
        {done && done.broken.length > 0 && <BrokenCells title={t.broken} cells={done.broken} />}
        <p className={styles.lead}>{format.digits(t.importHelp(String(MEGABYTES)))}</p>
        <TextField
          label={t.file}
          type="file"
          accept=".xlsx,.csv"
          error={formState.errors.file && t.fileMissing}
          {...register('file', { validate: files => (files?.length ?? 0) > 0 })}
        />
        <div className={actions}>
          <Button look="primary" type="submit" disabled={send.isPending}>
            {send.isPending ? t.sending : t.send}
          </Button>
        </div>
      </form>
    </section>
  )
}
