import type { ComponentType } from 'react'
import type { CoordinationItemDetails } from '@/api/generated/types.gen'

/** Where the page shows the check for duplicates of an item. */
export type Duplicates = ComponentType<{ item: CoordinationItemDetails }>
