import { useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './StackedBars.module.css'
import { axisOf, type Stack, stackSegments } from './scale'

type Props = {
  title: string
  unit: string
  bars: string[]
  stacks: Stack[]
  format: (value: number) => string
}

const COLOURS = ['#0b4f8a', '#c56a00', '#6a3d9a', '#1f8a83', '#3f7d20', '#a31621', '#7a5c00', '#4a5768']
const HEIGHT = 250
const TOP = 24
const BOTTOM = 26
const LEFT = 48

const colourOf = (index: number) => COLOURS[index % COLOURS.length] as string

/** A texture over the colour, so that parts differ in print and for colour-blind readers. */
const Texture = ({ index }: { index: number }) => {
  const lines = [
    '',
    'M0 8L8 0',
    'M4 4h.1',
    'M0 4H8',
    'M0 4H8M4 0V8',
    'M0 0L8 8',
    'M4 0V8',
    'M0 8L8 0M0 0L8 8',
  ]
  return (
    <path
      d={lines[index % lines.length]}
      stroke="#fff"
      strokeWidth={index === 2 ? 2.5 : 1}
      strokeLinecap="round"
      opacity={0.6}
    />
  )
}

/** Stacked bars drawn for the width at hand; the same figures stand in the table beside it. */
export const StackedBars = ({ title, unit, bars, stacks, format }: Props) => {
  const id = useId().replace(/[^\w-]/g, '')
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.max(280, element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const segments = stackSegments(stacks, bars.length)
  const sums = bars.map((_, bar) => segments.filter(s => s.bar === bar).at(-1)?.to ?? 0)
  const { top, ticks } = axisOf(Math.max(...sums, 0))
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM)
  const band = (width - LEFT) / bars.length
  const barWidth = Math.min(90, band * 0.66)
  const x = (bar: number) => LEFT + bar * band + (band - barWidth) / 2
  return (
    <figure ref={box} className={styles.figure}>
      <figcaption>
        {title} <span>({unit})</span>
      </figcaption>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`${title}: ${bars.map((bar, i) => `${bar} ${format(sums[i] ?? 0)}`).join(', ')}`}
      >
        <defs>
          {stacks.map((stack, i) => (
            <pattern key={stack.label} id={`${id}${i}`} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} fill={colourOf(i)} />
              <Texture index={i} />
            </pattern>
          ))}
        </defs>
        {ticks.map(tick => (
          <g key={tick}>
            <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {segments.map(s => (
          <rect
            key={`${s.stack}-${s.bar}`}
            x={x(s.bar)}
            y={y(s.to)}
            width={barWidth}
            height={Math.max(0, y(s.from) - y(s.to) - 1)}
            fill={`url(#${id}${s.stack})`}
          >
            <title>{`${stacks[s.stack]?.label} ${bars[s.bar]}: ${format(s.value)}`}</title>
          </rect>
        ))}
        {bars.map((bar, i) => (
          <g key={bar} textAnchor="middle">
            <text x={x(i) + barWidth / 2} y={y(sums[i] ?? 0) - 6} className={styles.sum}>
              {format(sums[i] ?? 0)}
            </text>
            <text x={x(i) + barWidth / 2} y={HEIGHT - 6}>
              {bar}
            </text>
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {stacks.map((stack, i) => (
          <li key={stack.label}>
            <svg width={16} height={12} aria-hidden="true">
              <rect width={16} height={12} fill={`url(#${id}${i})`} />
            </svg>{' '}
            {stack.label}
          </li>
        ))}
      </ul>
    </figure>
  )
}
