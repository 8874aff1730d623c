import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { draftHandbook } from '@/api/generated/sdk.gen'
import type { HandbookDetails } from '@/api/generated/types.gen'
import { ifMatch, take } from '@/api/setup'
import { ProblemNotice } from '@/app/ProblemNotice'
import { useShared, useText } from '@/app/settings'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { actions, card, formStack } from '@/components/ui/Table'
import { handbookQuery, handbooksQuery } from './api'
import styles from './knowledge.module.css'
import { knowledgeText } from './text'

type Values = { file: FileList | null; link: string }

/** A file or an address for the draft; where there is none, the next version begins. */
export const DraftForm = ({ handbook }: { handbook: HandbookDetails }) => {
  const t = useText(knowledgeText)
  const words = useShared()
  const queryClient = useQueryClient()
  const { register, handleSubmit, reset } = useForm<Values>({ defaultValues: { file: null, link: '' } })
  const save = useMutation({
    mutationFn: ({ file, link }: Values) => {
      const chosen = file?.[0]
      return take(
        draftHandbook({
          path: { id: handbook.id },
          headers: ifMatch(handbook.version),
          body: { ...(chosen && { file: chosen }), ...(link.trim() && { link: link.trim() }) },
          throwOnError: true,
        }),
      )
    },
    onSuccess: saved => {
      reset()
      queryClient.setQueryData(handbookQuery(handbook.id).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: handbooksQuery.queryKey, exact: true })
    },
  })
  return (
    <section className={styles.section}>
      <h2>{t.write}</h2>
      <form
        className={`${card} ${formStack}`}
        onSubmit={handleSubmit(values => save.mutate(values))}
        noValidate
      >
        <ProblemNotice error={save.error} />
        <p className={styles.lead}>{t.writeHelp}</p>
        <TextField label={t.file} type="file" accept=".pdf,.docx" {...register('file')} />
        <TextField label={t.link} type="url" {...register('link')} />
        <div className={actions}>
          <Button type="submit" disabled={save.isPending}>
            {save.isPending ? words.saving : t.keepDraft}
          </Button>
        </div>
      </form>
    </section>
  )
}
