import { queryOptions } from '@tanstack/react-query'
import { client } from '@/api/generated/client.gen'
import { getRoundBundle, getRoundDocuments, getRoundPaper } from '@/api/generated/sdk.gen'
import type {
  DigitStyle,
  ExportRoundDocumentData,
  GetRoundBundleFileData,
  RoundBundleStatus,
  RoundDocumentFormat,
} from '@/api/generated/types.gen'
import { take } from '@/api/setup'
import type { Which } from './which'

/** How often a file that is being made is asked for, in milliseconds. */
const POLL = 700

export const FORMATS: readonly RoundDocumentFormat[] = ['docx', 'xlsx']

export const isWorking = (status: RoundBundleStatus | undefined) => status === 'queued' || status === 'making'

export const documentsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', roundId, 'documents'],
    queryFn: ({ signal }) => take(getRoundDocuments({ path: { roundId }, signal, throwOnError: true })),
  })

/** How far a file of all documents is; asked for again until it ends. */
export const bundleQuery = (roundId: string, id: string) =>
  queryOptions({
    queryKey: ['coordination-rounds', roundId, 'bundles', id],
    queryFn: ({ signal }) => take(getRoundBundle({ path: { roundId, id }, signal, throwOnError: true })),
    refetchInterval: query => (isWorking(query.state.data?.status) ? POLL : false),
    enabled: id !== '',
  })

export const paperQuery = (roundId: string, { kind, ...query }: Which) =>
  queryOptions({
    queryKey: ['coordination-rounds', roundId, 'documents', kind, query],
    queryFn: ({ signal }) =>
      take(getRoundPaper({ path: { roundId, kind }, query, signal, throwOnError: true })),
  })

export const fileAddress = (
  roundId: string,
  { kind, ...which }: Which,
  format: RoundDocumentFormat,
  digits: DigitStyle,
) =>
  client.buildUrl<ExportRoundDocumentData>({
    url: '/api/v1/coordination-rounds/{roundId}/documents/{kind}/file',
    path: { roundId, kind },
    query: { ...which, format, digits },
  })

export const bundleAddress = (roundId: string, id: string) =>
  client.buildUrl<GetRoundBundleFileData>({
    url: '/api/v1/coordination-rounds/{roundId}/bundles/{id}/file',
    path: { roundId, id },
  })
