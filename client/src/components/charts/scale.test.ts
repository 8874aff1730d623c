import { expect, it } from 'vitest'
import { axisOf, stackSegments } from './scale'

it('ends the axis at a round number above the largest bar', () => {
  expect(axisOf(773)).toEqual({ top: 800, ticks: [0, 200, 400, 600, 800] })
  expect(axisOf(0).top).toBe(1)
  expect(axisOf(1_000_000).top).toBe(1_000_000)
})

it('stacks the parts of each bar and leaves zeros out', () => {
  expect(
    stackSegments(
      [
        { label: 'a', values: [1, 0] },
        { label: 'b', values: [2, 3] },
      ],
      2,
    ),
  ).toEqual([
    { stack: 0, bar: 0, from: 0, to: 1, value: 1 },
    { stack: 1, bar: 0, from: 1, to: 3, value: 2 },
    { stack: 1, bar: 1, from: 0, to: 3, value: 3 },
  ])
})
