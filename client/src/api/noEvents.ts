/** Stands in for the server-sent events of the generated client: the API sends none. */
export const createSseClient = (): never => {
  throw new Error('the API sends no events')
}
