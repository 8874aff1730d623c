import { expect, it } from 'vitest'
import { parseDegrees, splitPoint } from './degrees'

it.each([
  ['', null],
  [' 16.7131 ', 16.7131],
  ['๑๖.๗๑', 16.71],
  ['98.5°', 98.5],
  ['-1', -1],
  ['16,71', undefined],
  ['N16.7', undefined],
])('%j is %j degrees', (text, degrees) => expect(parseDegrees(text)).toBe(degrees))

it.each([
  ['16.713100, 98.574700', ['16.713100', '98.574700']],
  ['16.7 98.5', ['16.7', '98.5']],
  ['16.7', null],
  ['16.7, 98.5, 3', null],
  ['แม่สอด 98', null],
])('%j is the point %j', (text, point) => expect(splitPoint(text)).toEqual(point))
