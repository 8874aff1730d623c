import type { PlaceAbove, PlaceDetails } from '@/api/generated/types.gen'
import type { Language } from '@/lib/format'
import type { ProjectsText } from './text'

type Named = Pick<PlaceAbove, 'level' | 'name' | 'nameEn'>

/** "บ้านแม่กุหลวง หมู่ที่ 1 ต.แม่กุ อ.แม่สอด": names alone are not unique, the province goes without saying. */
export const placeName = (place: PlaceDetails, language: Language, t: ProjectsText) => {
  const named = ({ level, name, nameEn }: Named) => {
    const shown = language === 'en' ? (nameEn ?? name) : name
    return level === 'village' ? shown : t.placeOf[level](shown)
  }
  const above = place.within.filter(({ level }) => level !== 'province').map(named)
  return [named(place), place.moo != null && t.moo(String(place.moo)), ...above]
    .filter(Boolean)
    .join(language === 'en' ? ', ' : ' ')
}
