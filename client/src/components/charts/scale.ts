/** A round upper end and the lines below it for an axis from 0 to at least `max`. */
export const axisOf = (max: number, lines = 4) => {
  if (max <= 0) return { top: 1, ticks: [0, 1] }
  const rough = max / lines
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find(factor => factor * power >= rough) ?? 10) * power
  const count = Math.ceil(max / step - 1e-9)
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, i) => step * i) }
}

export type Stack = { label: string; values: number[] }
export type Segment = { stack: number; bar: number; from: number; to: number; value: number }

/** Each part of each bar from bottom to top; parts of zero are left out. */
export const stackSegments = (stacks: readonly Stack[], bars: number): Segment[] =>
  Array.from({ length: bars }, (_, bar) => {
    let from = 0
    return stacks.flatMap((stack, index) => {
      const value = stack.values[bar] ?? 0
      if (value <= 0) return []
      const segment = { stack: index, bar, from, to: from + value, value }
      from += value
      return [segment]
    })
  }).flat()
