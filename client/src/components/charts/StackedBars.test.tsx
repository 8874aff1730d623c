import { render, screen } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { StackedBars } from './StackedBars'

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

it('says its sums to those who cannot see it and draws one part per amount', () => {
  const { container } = render(
    <StackedBars
      title="งบ"
      unit="ล้านบาท"
      bars={['2566', '2567']}
      format={String}
      stacks={[
        { label: 'ก', values: [1, 2] },
        { label: 'ข', values: [3, 0] },
      ]}
    />,
  )
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('งบ: 2566 4, 2567 2')
  expect(container.querySelectorAll('rect title')).toHaveLength(3)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})
