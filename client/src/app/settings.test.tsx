import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderFor } from '@/test/render'
import { OfficialStyle, useFormat, useShared } from './settings'

const Line = () => {
  const format = useFormat()
  return (
    <p>
      {useShared().baht} {format.date('2026-11-26')} {format.number(1250)} <code>a1b2</code>
    </p>
  )
}

describe('the official style', () => {
  it('prints Thai digits and full dates whatever the screen shows, and leaves codes as they are', () => {
    renderFor(
      <OfficialStyle>
        <Line />
      </OfficialStyle>,
    )
    expect(screen.getByRole('paragraph').textContent).toBe('บาท ๒๖ พฤศจิกายน ๒๕๖๙ ๑,๒๕๐ a1b2')
  })
})
