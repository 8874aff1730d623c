import { describe, expect, it } from 'vitest'
import { compareThai } from './collate'
import { toArabicDigits, toThaiDigits, withDigits } from './digits'
import {
  fiscalYearOf,
  longDate,
  officialDate,
  parseDay,
  showDay,
  toBuddhistYear,
  todayInThailand,
} from './era'
import { clean, fold } from './fold'

describe('digits', () => {
  it('go both ways and leave the rest alone', () => {
    expect(toThaiDigits('พ.ศ. 2566–2570')).toBe('พ.ศ. ๒๕๖๖–๒๕๗๐')
    expect(toArabicDigits('๑,๖๓๒,๘๒๐.๕๐ บาท')).toBe('1,632,820.50 บาท')
    expect(withDigits('12', 'arabic')).toBe('12')
    expect(withDigits('12', 'thai')).toBe('๑๒')
  })

  it('leave checksums, codes and addresses alone', () => {
    expect(withDigits('รหัสตรวจสอบ SHA-256 c5577e90 ข้อ 12/2570', 'thai')).toBe(
      'รหัสตรวจสอบ SHA-256 c5577e90 ข้อ ๑๒/๒๕๗๐',
    )
    expect(withDigits('https://b.go.th/p/2570 และ a1@b.go.th', 'thai')).toBe(
      'https://b.go.th/p/2570 และ a1@b.go.th',
    )
    expect(withDigits('ถนน 4x100 เมตร ผ.02', 'thai')).toBe('ถนน ๔x๑๐๐ เมตร ผ.๐๒')
  })
})

describe('folding', () => {
  it('repairs decomposed ำ, doubled เ, zero-width marks and spaces', () => {
    expect(clean('น\u0e4d\u0e49\u0e32')).toBe('น้ำ'.normalize('NFC'))
    expect(clean('เเผน\u200bงาน  การศึกษา ')).toBe('แผนงาน การศึกษา')
  })

  it('makes names equal that differ in tones, spaces and digits only', () => {
    expect(fold('แม่ สอด หมู่ที่ ๓')).toBe(fold('แมสอด หมูที่ 3'))
    expect(fold('กองช่าง')).not.toBe(fold('กองคลัง'))
  })
})

describe('the Buddhist era', () => {
  it('turns the fiscal year on 1 October', () => {
    expect(fiscalYearOf('2020-11-15')).toBe(2564)
    expect(fiscalYearOf('2026-09-30')).toBe(2569)
    expect(fiscalYearOf('2026-10-01')).toBe(2570)
    expect(toBuddhistYear(2026)).toBe(2569)
  })

  it('reads days as they are typed in offices', () => {
    expect(parseDay('15/12/2569')).toBe('2026-12-15')
    expect(parseDay('๑-๑-๒๕๗๐')).toBe('2027-01-01')
    expect(parseDay('15122569')).toBe('2026-12-15')
    expect(parseDay('15/12/2026')).toBe('2026-12-15')
    expect(parseDay('30/2/2569')).toBeNull()
    expect(parseDay('พรุ่งนี้')).toBeNull()
    expect(showDay('2026-12-05')).toBe('5/12/2569')
  })

  it('knows the day in Thailand whatever the clock of the machine', () => {
    expect(todayInThailand(new Date('2026-11-24T18:00:00Z'))).toBe('2026-11-25')
    expect(longDate('2026-11-24', 'th')).toContain('2569')
    expect(officialDate('2026-11-04')).toBe('4 พฤศจิกายน 2569')
    expect(longDate('2026-11-24T18:00:00Z', 'en')).toBe('25 Nov 2026')
  })
})

it('sorts like a Thai dictionary, numbers by value', () => {
  expect(['หมู่ที่ 10', 'แม่สอด', 'หมู่ที่ 2', 'ท่าสองยาง', 'เมืองตาก', 'พบพระ'].sort(compareThai)).toEqual([
    'ท่าสองยาง',
    'พบพระ',
    'เมืองตาก',
    'แม่สอด',
    'หมู่ที่ 2',
    'หมู่ที่ 10',
  ])
})
