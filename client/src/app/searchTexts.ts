/** Reads texts out of an address; what is not there stays away. */
export const searchTexts = <Name extends string>(raw: Record<string, unknown>, ...names: Name[]) =>
  Object.fromEntries(
    names.flatMap(name => ((raw[name] ?? '') === '' ? [] : [[name, String(raw[name])]])),
  ) as Partial<Record<Name, string>>
