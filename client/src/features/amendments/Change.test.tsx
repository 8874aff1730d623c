import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderFor } from '@/test/render'
import { Change, Legend } from './Change'

describe('a change of one field', () => {
  it('strikes the old out above the new, for readers and screen readers', () => {
    renderFor(
      <dl>
        <Change field="budgets.2567" before="400000.00" after="520000.00" />
        <Change field="lines.0.target" before={null} after="ยาว 9 เมตร" />
      </dl>,
    )
    const [money, line] = screen.getAllByRole('definition') as [HTMLElement, HTMLElement]
    expect(money.querySelector('del')?.textContent).toBe('เดิม: 400,000')
    expect(money.querySelector('ins')?.textContent).toBe('ใหม่: 520,000')
    expect(line.querySelector('del')?.textContent).toContain('(ว่าง)')
    expect(screen.getAllByText('แถวต่อเนื่องที่ 1: เป้าหมาย (ผลผลิตของโครงการ)')).toHaveLength(1)
  })

  it('counts in the digits of the reader', () => {
    const { container } = renderFor(<Legend added={1} changed={12} removed={0} />)
    fireEvent.click(screen.getByRole('button', { name: /๑๒๓/ }))
    expect(within(container).getAllByText('๑๒')).toHaveLength(1)
  })
})
