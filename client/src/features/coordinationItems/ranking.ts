import type { DistrictRanking, RankEntry } from '@/api/generated/types.gen'

/** The place of each item as it is typed, and the order in which they stand on the page. */
export type Draft = { order: readonly string[]; ranks: Readonly<Record<string, string>> }

export type RankFault = 'twice' | 'outside'

/** The places that can still be given: what was sent on keeps its own. */
export const freePlaces = ({ lastRank, sentOn }: DistrictRanking): number[] => {
  const taken = new Set(sentOn.map(item => item.rank))
  return Array.from({ length: lastRank }, (_, i) => i + 1).filter(place => !taken.has(place))
}

export const draftOf = ({ open }: DistrictRanking): Draft => ({
  order: open.map(item => item.id),
  ranks: Object.fromEntries(open.map(item => [item.id, item.rank == null ? '' : String(item.rank)])),
})

export const rankOf = (draft: Draft, id: string): number | null => {
  const text = draft.ranks[id]?.trim() ?? ''
  return text === '' ? null : Number(text)
}

const isRanked = (draft: Draft, id: string) => rankOf(draft, id) !== null

/** Ranked ones first by their places; equal ones and those without a place stay as they stood. */
export const sorted = (draft: Draft): Draft => {
  const place = (id: string) => rankOf(draft, id) ?? Number.POSITIVE_INFINITY
  const key = new Map(draft.order.map((id, i) => [id, [place(id), i] as const]))
  const order = [...draft.order].sort((a, b) => {
    const [rankA, standA] = key.get(a) as readonly [number, number]
    const [rankB, standB] = key.get(b) as readonly [number, number]
    return rankA === rankB ? standA - standB : rankA < rankB ? -1 : 1
  })
  return { ...draft, order }
}

/** Gives the ranked ones the free places in the order in which they stand. */
const numbered = (
  order: readonly string[],
  ranked: ReadonlySet<string>,
  places: readonly number[],
): Draft => {
  const first = order.filter(id => ranked.has(id))
  const rest = order.filter(id => !ranked.has(id))
  return {
    order: [...first, ...rest],
    ranks: Object.fromEntries([
      ...first.map((id, i) => [id, String(places[i] ?? '')]),
      ...rest.map(id => [id, '']),
    ]),
  }
}

/** Puts an item at a place of the page, counted from 0; it then has a rank, and those around it make room. */
export const moved = (draft: Draft, id: string, to: number, places: readonly number[]): Draft => {
  const { order } = sorted(draft)
  const ranked = new Set(order.filter(other => isRanked(draft, other)))
  ranked.add(id)
  const others = order.filter(other => other !== id)
  const last = others.filter(other => ranked.has(other)).length
  const at = Math.min(Math.max(0, to), last)
  return numbered([...others.slice(0, at), id, ...others.slice(at)], ranked, places)
}

/** Takes the place of an item away; it waits below with those that have none. */
export const unranked = (draft: Draft, id: string, places: readonly number[]): Draft => {
  const { order } = sorted(draft)
  const ranked = new Set(order.filter(other => other !== id && isRanked(draft, other)))
  return numbered(order, ranked, places)
}

/** Keeps what was typed where the row stands, so that a column of numbers can be typed down. */
export const typed = (draft: Draft, id: string, text: string): Draft => ({
  ...draft,
  ranks: { ...draft.ranks, [id]: text },
})

/** What is wrong with the places: given twice, or none that can be given. */
export const faultsOf = (draft: Draft, places: readonly number[]): Map<string, RankFault> => {
  const allowed = new Set(places)
  const count = new Map<number, number>()
  for (const id of draft.order) {
    const rank = rankOf(draft, id)
    if (rank !== null) count.set(rank, (count.get(rank) ?? 0) + 1)
  }
  const faults = new Map<string, RankFault>()
  for (const id of draft.order) {
    const rank = rankOf(draft, id)
    if (rank === null) continue
    if ((count.get(rank) ?? 0) > 1) faults.set(id, 'twice')
    else if (!allowed.has(rank)) faults.set(id, 'outside')
  }
  return faults
}

export const isComplete = (draft: Draft) =>
  draft.order.length > 0 && draft.order.every(id => isRanked(draft, id))

export const isChanged = (draft: Draft, list: DistrictRanking) =>
  list.open.some(item => (item.rank ?? null) !== rankOf(draft, item.id))

export const entriesOf = (draft: Draft, list: DistrictRanking): RankEntry[] =>
  list.open.map(item => ({ itemId: item.id, rank: rankOf(draft, item.id), version: item.version }))

/** A newer list under the work that is going on: what was typed stays, what others did comes in. */
export const rebased = (draft: Draft, before: DistrictRanking, list: DistrictRanking): Draft => {
  const known = new Map(before.open.map(item => [item.id, item.rank ?? null]))
  const fresh = draftOf(list)
  const ranks = Object.fromEntries(
    fresh.order.map(id => {
      const mine = known.has(id) && rankOf(draft, id) !== known.get(id)
      return [id, (mine ? draft.ranks[id] : fresh.ranks[id]) ?? '']
    }),
  )
  return sorted({ ...fresh, ranks })
}
