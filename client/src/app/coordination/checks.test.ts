import { describe, expect, it } from 'vitest'
import { checkCount, checkState } from './checks'

const mark = { same: 0, likely: 0, open: 0 }

describe('how an item stands with its check', () => {
  it('has none before it is run', () => {
    expect(checkState(null)).toBe('none')
    expect(checkState(undefined)).toBe('none')
  })

  it('is run again before anything else when it no longer holds', () => {
    expect(checkState({ ...mark, same: 2, open: 2, isStale: true })).toBe('stale')
  })

  it('waits for answers to what is marked the same', () => {
    const check = { same: 3, likely: 4, open: 2 }
    expect(checkState(check)).toBe('open')
    expect(checkCount(check, 'open')).toBe(2)
  })

  it('names the likely ones when nothing waits', () => {
    const check = { same: 1, likely: 4, open: 0 }
    expect(checkState(check)).toBe('likely')
    expect(checkCount(check, 'likely')).toBe(4)
  })

  it('is answered, or clear when nothing was found', () => {
    expect(checkState({ ...mark, same: 1 })).toBe('answered')
    expect(checkState({ ...mark, isStale: false })).toBe('clear')
  })
})
