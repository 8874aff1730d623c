import * as v from 'valibot'
import { parseMoney } from '@/lib/readMoney'

/** An amount as it is typed. Reasons are codes; the form shows them in the reader's language. */
export const money = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const parsed = parseMoney(dataset.value)
    if (!parsed.ok) addIssue({ message: parsed.reason })
  }),
)
