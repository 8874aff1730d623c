import type { ClipboardEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { useText } from '@/app/settings'
import { TextArea, TextField } from '@/components/ui/Field'
import { fieldHint } from '@/components/ui/Table'
import { projectFieldId as fieldId } from '@/lib/anchors'
import { splitPoint } from './degrees'
import type { FormValues } from './formValues'
import { useCheckText } from './liveChecks'
import { PlaceField } from './PlaceField'
import styles from './projects.module.css'
import { projectsText } from './text'

type Errors = { errorOf: (path: string) => string | undefined }
type PointName = 'startPoint' | 'endPoint'

/** Latitude and longitude; both land in their boxes when they are pasted together, as maps copy them. */
const PointFields = ({ name, legend, errorOf }: Errors & { name: PointName; legend: string }) => {
  const t = useText(projectsText)
  const { register, setValue } = useFormContext<FormValues>()
  const onPaste = (event: ClipboardEvent) => {
    const point = splitPoint(event.clipboardData.getData('text/plain'))
    if (!point) return
    event.preventDefault()
    setValue(`${name}.latitude`, point[0], { shouldDirty: true })
    setValue(`${name}.longitude`, point[1], { shouldDirty: true })
  }
  return (
    <fieldset className={styles.point} onPaste={onPaste}>
      <legend>{legend}</legend>
      {(['latitude', 'longitude'] as const).map(part => (
        <TextField
          key={part}
          numeric
          inputMode="decimal"
          label={t[part]}
          id={fieldId(`${name}.${part}`)}
          error={errorOf(`${name}.${part}`)}
          {...register(`${name}.${part}`)}
        />
      ))}
    </fieldset>
  )
}

/** Where the project lies: by place, in words, and on the map. */
export const PlaceFields = ({ errorOf }: Errors) => {
  const t = useText(projectsText)
  const { register } = useFormContext<FormValues>()
  const checkText = useCheckText()
  return (
    <fieldset className={styles.group}>
      <legend>{t.groupPlace}</legend>
      <PlaceField error={errorOf('placeIds')} />
      {checkText('placeIds') && <p className={styles.checkText}>{checkText('placeIds')}</p>}
      <TextArea
        rows={2}
        label={t.placeText}
        hint={t.placeTextHint}
        id={fieldId('placeText')}
        error={errorOf('placeText')}
        {...register('placeText')}
      />
      <span className={fieldHint}>{t.pointHint}</span>
      <div className={styles.pair}>
        <PointFields name="startPoint" legend={t.startPoint} errorOf={errorOf} />
        <PointFields name="endPoint" legend={t.endPoint} errorOf={errorOf} />
      </div>
    </fieldset>
  )
}
