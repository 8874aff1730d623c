type Key = { nativeEvent: { isComposing: boolean; keyCode: number } }

const COMPOSING = 229

/** Whether a key belongs to an input method that is still composing; Safari says so only by the code. */
export const isComposing = ({ nativeEvent }: Key) =>
  nativeEvent.isComposing || nativeEvent.keyCode === COMPOSING
