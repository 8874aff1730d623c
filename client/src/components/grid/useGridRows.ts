import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

const ROW_HEIGHT = 45

/** Which rows are drawn: those in sight and the active one, which holds the focus wherever it is. */
export const useGridRows = (box: RefObject<HTMLElement | null>, count: number, activeRow: number) =>
  useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 40,
    rangeExtractor: range => {
      const inSight = defaultRangeExtractor(range)
      return inSight.includes(activeRow) || activeRow >= count
        ? inSight
        : [...inSight, activeRow].sort((a, b) => a - b)
    },
  })
