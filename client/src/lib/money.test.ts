import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFormat } from './format'
import { addMoney, showMoney, showSum } from './money'
import { parseMoney } from './readMoney'

const amountOf = (text: string) => {
  const parsed = parseMoney(text)
  return parsed.ok ? parsed.amount : parsed.reason
}

type Case = { text: string; amount?: number | null; fault?: string }

/** The same table as the server's AmountTextTests. */
const CASES: Case[] = JSON.parse(
  readFileSync(resolve('../tests/Domain.UnitTests/ThaiText/amounts.json'), 'utf8'),
)

describe('amounts', () => {
  it.each(CASES)('$text is read as the server reads it', ({ text, amount = null, fault }) =>
    expect(amountOf(text)).toBe(fault ?? amount),
  )

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
