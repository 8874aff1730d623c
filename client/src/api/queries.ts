import { queryOptions } from '@tanstack/react-query'
import {
  getPlan,
  listAuthorityItems,
  listCommittees,
  listDivisions,
  listEquipmentTypes,
  listOffices,
  listOrganizations,
  listPlanClasses,
  listPlanningWindows,
  listStrategies,
} from './generated/sdk.gen'
import type { OrganizationKind } from './generated/types.gen'
import { take } from './setup'

type Page<T> = { items: T[]; next?: string | null }

const RARELY_CHANGES = 10 * 60_000

/** Every page of a short list; long lists page with the cursor themselves. */
export const takeAll = async <T>(load: (after?: string) => Promise<Page<T>>): Promise<T[]> => {
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await load(after)
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return items
}

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', id],
    queryFn: ({ signal }) => take(getPlan({ path: { id }, signal, throwOnError: true })),
  })

export const planClassesQuery = queryOptions({
  queryKey: ['plan-classes'],
  queryFn: () =>
    takeAll(after => take(listPlanClasses({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: RARELY_CHANGES,
})

export const equipmentTypesQuery = queryOptions({
  queryKey: ['equipment-types'],
  queryFn: () =>
    takeAll(after => take(listEquipmentTypes({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: RARELY_CHANGES,
})

export const planningWindowsQuery = queryOptions({
  queryKey: ['planning-windows'],
  queryFn: () =>
    takeAll(after => take(listPlanningWindows({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: RARELY_CHANGES,
})

/** The powers and duties of one kind of organization. */
export const authorityItemsQuery = (kind: OrganizationKind) =>
  queryOptions({
    queryKey: ['authority-items', kind],
    queryFn: () =>
      takeAll(after => take(listAuthorityItems({ query: { kind, after, limit: 100 }, throwOnError: true }))),
    staleTime: RARELY_CHANGES,
  })

export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: () =>
    takeAll(after => take(listOrganizations({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: RARELY_CHANGES,
})

export const divisionsQuery = queryOptions({
  queryKey: ['divisions'],
  queryFn: () => takeAll(after => take(listDivisions({ query: { after, limit: 100 }, throwOnError: true }))),
  staleTime: 60_000,
})

export const strategiesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'strategies'],
    queryFn: () =>
      takeAll(after =>
        take(listStrategies({ path: { planId }, query: { after, limit: 100 }, throwOnError: true })),
      ),
  })

export const committeesQuery = queryOptions({
  queryKey: ['committees'],
  queryFn: () => takeAll(after => take(listCommittees({ query: { after, limit: 100 }, throwOnError: true }))),
})

export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: () => takeAll(after => take(listOffices({ query: { after, limit: 100 }, throwOnError: true }))),
})
