import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useController } from 'react-hook-form'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { ComboBox } from '@/components/ui/ComboBox'
import { placesQuery } from './api'
import type { FormValues } from './formValues'
import { placeName } from './placeName'
import styles from './projects.module.css'
import { projectsText } from './text'
import { fieldId } from './useFormErrors'

/** The villages, subdistricts and districts of a project, found by typing a part of their names. */
export const PlaceField = ({ error }: { error: string | undefined }) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const { field } = useController<FormValues, 'places'>({ name: 'places' })
  const [text, setText] = useState('')
  const found = useQuery({
    ...placesQuery(useDeferredValue(text.trim())),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const options = useMemo(
    () => found.data?.filter(place => !field.value.some(chosen => chosen.id === place.id)) ?? [],
    [found.data, field.value],
  )
  const named = useMemo(
    () => options.map(place => ({ id: place.id, label: format.digits(placeName(place, language, t)) })),
    [options, format, language, t],
  )
  const remove = (id: string) => field.onChange(field.value.filter(place => place.id !== id))
  return (
    <ComboBox
      id={fieldId('placeIds')}
      label={t.places}
      hint={t.placesHint}
      error={error}
      text={text}
      options={named}
      state={
        found.isFetching
          ? words.loading
          : named.length > 0
            ? t.placesFound(format.number(named.length))
            : t.placesNone
      }
      onText={setText}
      onChoose={id => field.onChange([...field.value, ...options.filter(place => place.id === id)])}
      onEmptyBackspace={() => field.onChange(field.value.slice(0, -1))}
    >
      {field.value.length > 0 && (
        <ul className={styles.places} aria-label={t.placesChosen}>
          {field.value.map(place => {
            const name = format.digits(placeName(place, language, t))
            return (
              <li key={place.id}>
                {name}
                <button type="button" aria-label={`${words.remove} ${name}`} onClick={() => remove(place.id)}>
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </ComboBox>
  )
}
