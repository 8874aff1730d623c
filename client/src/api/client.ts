export const createClientConfig = <T>(c: T) => c
