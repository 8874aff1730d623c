import type { FieldError, UseFormReturn } from 'react-hook-form'
import { useSettings, useShared, useText } from '@/app/settings'
import type { SummaryItem } from '@/components/ui/ErrorSummary'
import { projectFieldId as fieldId } from '@/lib/anchors'
import { fieldErrors } from '@/lib/problem'
import type { FormValues } from './formValues'
import { projectsText } from './text'

const walk = (errors: object, path: string[] = []): { path: string; message: string }[] =>
  Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'ref' || key === 'root') return []
    const at = [...path, key]
    if (typeof (error as FieldError).message === 'string')
      return [{ path: at.join('.'), message: (error as FieldError).message as string }]
    return typeof error === 'object' ? walk(error, at) : []
  })

/** What is wrong, the client's and the server's faults alike: beside each field and in the summary, in the same words. */
export const useFormErrors = (form: UseFormReturn<FormValues>, serverError: unknown) => {
  const t = useText(projectsText)
  const words = useShared()
  const { language } = useSettings()
  const server = fieldErrors(serverError)
  const wordOf: Record<string, string> = {
    required: words.fillIn(t.name),
    notANumber: t.moneyInvalid,
    negative: t.moneyNegative,
  }
  const own = new Map(
    walk(form.formState.errors).map(({ path, message }) => [
      path,
      wordOf[message] ?? t.reasons[message] ?? message,
    ]),
  )
  const exactOrAbove = (path: string) => server.get(path) ?? server.get(`${path}.amount`)
  const of = (path: string): string | undefined =>
    own.get(path) ??
    exactOrAbove(path)
      ?.map(problem => problem.messages[language])
      .join(' ')
  const summary: SummaryItem[] = [
    ...[...own].map(([path, text]) => ({ id: fieldId(path), text })),
    ...[...server].flatMap(([path, problems]) =>
      problems.map(problem => ({
        ...(path && { id: fieldId(path.replace(/\.amount$/, '')) }),
        text: problem.messages[language],
        clause: problem.clause ?? null,
      })),
    ),
  ]
  return { of, summary, fromServer: server.size }
}
