import { expect, it } from 'vitest'
import { formatTsv, parseTsv } from './tsv'

it('reads rows, cells and line breaks of any kind', () => {
  expect(parseTsv('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ])
  expect(parseTsv('1')).toEqual([['1']])
  expect(parseTsv('a\rb')).toEqual([['a'], ['b']])
})

it('reads quoted cells with line breaks, tabs and quotes', () => {
  expect(parseTsv('"1. ก\n2. ข"\t"เขา ""ว่า"""\t5')).toEqual([['1. ก\n2. ข', 'เขา "ว่า"', '5']])
})

it('leaves a quote inside a cell alone', () => {
  expect(parseTsv('ท่อ 4" ยาว')).toEqual([['ท่อ 4" ยาว']])
})

it('gives back what it wrote', () => {
  const block = [
    ['a\nb', 'c"d'],
    ['', 'e\tf'],
  ]
  expect(parseTsv(formatTsv(block))).toEqual(block)
})
