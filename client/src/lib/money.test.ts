import { describe, expect, it } from 'vitest'
import { createFormat } from './format'
import { addMoney, parseMoney, showMoney, showSum } from './money'

const amountOf = (text: string) => {
  const parsed = parseMoney(text)
  return parsed.ok ? parsed.amount : parsed.reason
}

describe('amounts', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['-', 0],
    [' – ', 0],
    ['0', 0],
    ['1,632,820', 1632820],
    [' 10,500,000.00 ', 10500000],
    ['๑,๕๐๐', 1500],
    ['500 บาท', 500],
    ['500.-', 500],
    ['250000.5', 250000.5],
    ['฿ 20', 20],
  ])('%j is %j', (text, amount) => expect(amountOf(text)).toBe(amount))

  it.each([
    ['หนึ่งแสน', 'notANumber'],
    ['12a', 'notANumber'],
    ['.', 'notANumber'],
    ['-5', 'negative'],
    ['1.005', 'tooPrecise'],
    ['9999999999999', 'tooLarge'],
  ])('%j is refused: %s', (text, reason) => expect(amountOf(text)).toBe(reason))

  it('blank stays blank, zero is a dash, a sum of nothing is 0', () => {
    expect([showMoney(null), showMoney(0), showMoney(1250000), showMoney(0.5), showSum(0)]).toEqual([
      '',
      '-',
      '1,250,000',
      '0.50',
      '0',
    ])
  })

  it('adds without binary fractions', () => {
    expect(addMoney([0.1, 0.2, null, undefined])).toBe(0.3)
  })
})

it('writes every number in the digits that were chosen', () => {
  const thai = createFormat('th', 'thai')
  expect([
    thai.money(1500),
    thai.year(2566),
    thai.years(2566, 2570),
    thai.count(0),
    thai.millions(133_447_000),
    thai.percent(0.925),
  ]).toEqual(['๑,๕๐๐', '๒๕๖๖', '๒๕๖๖–๒๕๗๐', '-', '๑๓๓.๔', '๙๓%'])
  expect(createFormat('en', 'arabic').size(3_500_000)).toBe('3.3 MB')
})
