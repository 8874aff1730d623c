import type { QueryClient } from '@tanstack/react-query'
import { sessionQuery } from '@/app/session'
import { districtsQuery } from './api'

/** Whose list is shown when the address names none: the own one of a district secretary, else the first of the province. */
export const firstDistrict = async (queryClient: QueryClient, roundId: string) => {
  const { capabilities } = await queryClient.ensureQueryData(sessionQuery)
  if (capabilities.includes('rankCoordinationItems')) return undefined
  const board = await queryClient.ensureQueryData(districtsQuery(roundId))
  return board.districts[0]?.districtId
}
