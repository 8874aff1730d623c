import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useController } from 'react-hook-form'
import { useFormat, useSettings, useShared, useText } from '@/app/settings'
import { ComboBox } from '@/components/ui/ComboBox'
import { projectFieldId as fieldId } from '@/lib/anchors'
import { placesQuery } from './api'
import type { FormValues } from './formValues'
import { placeName } from './placeName'
import styles from './projects.module.css'
import { projectsText } from './text'

/** The villages, subdistricts and districts of a project, found by typing a part of their names. */
export const PlaceField = ({ error }: { error: string | undefined }) => {
  const t = useText(projectsText)
  const words = useShared()
  const format = useFormat()
  const { language } = useSettings()
  const { field } = useController<FormValues, 'places'>({ name: 'places' })
  const [text, setText] = useState('')
  const sought = useDeferredValue(text.trim())
  const found = useQuery({ ...placesQuery(sought), enabled: sought !== '' })
  // Places found for fewer letters are not offered: Enter would take one that nobody meant.
  const places = sought === text.trim() ? found.data : undefined
  const options = useMemo(
    () => places?.filter(place => !field.value.some(chosen => chosen.id === place.id)) ?? [],
    [places, field.value],
  )
  const named = useMemo(
    () => options.map(place => ({ id: place.id, label: format.digits(placeName(place, language, t)) })),
    [options, format, language, t],
  )
  const foundWords = named.length > 0 ? t.placesFound(format.number(named.length)) : t.placesNone
  const state = found.isError ? words.offlineText : places ? foundWords : words.loading
  const remove = (id: string) => field.onChange(field.value.filter(place => place.id !== id))
  return (
    <ComboBox
      id={fieldId('placeIds')}
      label={t.places}
      hint={t.placesHint}
      error={error}
      text={text}
      options={named}
      state={state}
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
