import type { FormEventHandler, ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { actions, formStack } from '@/components/ui/Table'
import { ProblemNotice } from './ProblemNotice'
import { useShared } from './settings'

type Props = {
  title: string
  drawer?: boolean
  error: unknown
  isSaving: boolean
  saveLabel?: string
  onSubmit: FormEventHandler
  onClose: () => void
  /** Acts beside save and cancel, such as to delete. */
  more?: ReactNode
  children: ReactNode
}

/** A form in a dialog: what the server refused on top, the fields, save and cancel. */
export const FormDialog = ({ title, drawer, error, isSaving, saveLabel, more, children, ...on }: Props) => {
  const words = useShared()
  return (
    <Dialog drawer={drawer ?? false} title={title} closeLabel={words.close} onClose={on.onClose}>
      <form className={formStack} onSubmit={on.onSubmit} noValidate>
        <ProblemNotice error={error} />
        {children}
        <div className={actions}>
          <Button look="primary" type="submit" disabled={isSaving}>
            {isSaving ? words.saving : (saveLabel ?? words.save)}
          </Button>
          <Button onClick={on.onClose}>{words.cancel}</Button>
          {more}
        </div>
      </form>
    </Dialog>
  )
}
