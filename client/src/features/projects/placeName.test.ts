import { expect, it } from 'vitest'
import type { PlaceDetails } from '@/api/generated/types.gen'
import { placeName } from './placeName'
import { projectsText } from './text'

const village: PlaceDetails = {
  id: 'v',
  level: 'village',
  code: '63060201',
  name: 'บ้านแม่กุหลวง',
  nameEn: 'Ban Mae Ku Luang',
  moo: 1,
  within: [
    { level: 'subdistrict', name: 'แม่กุ', nameEn: 'Mae Ku' },
    { level: 'district', name: 'แม่สอด', nameEn: 'Mae Sot' },
    { level: 'province', name: 'ตาก', nameEn: 'Tak' },
  ],
}

it('says what a place lies in, in both languages', () => {
  expect(placeName(village, 'th', projectsText.th)).toBe('บ้านแม่กุหลวง หมู่ที่ 1 ต.แม่กุ อ.แม่สอด')
  expect(placeName(village, 'en', projectsText.en)).toBe(
    'Ban Mae Ku Luang, Moo 1, Mae Ku Subdistrict, Mae Sot District',
  )
})
