import { type ComponentType, lazy, Suspense } from 'react'

/** A dialog whose code comes when it is first opened, so that the page itself stays small. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  const Loaded = lazy(async () => ({ default: (await load()) as ComponentType<object> }))
  const Later = (props: P) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  )
  return Later
}
