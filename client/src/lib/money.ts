/** null is blank (not planned), 0 is "-". */
export type Amount = number | null

const baht = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 0 })
const satang = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 2 })

/** Blank for null, "-" for 0, commas otherwise; satang only when there are some. */
export const showMoney = (amount: Amount | undefined) => {
  if (amount === null || amount === undefined) return ''
  if (amount === 0) return '-'
  return (Number.isInteger(amount) ? baht : satang).format(amount)
}

/** A sum: zero is "0", never "-". */
export const showSum = (amount: number) => (amount === 0 ? '0' : showMoney(amount))

/** Adds in satang, so that no binary fraction creeps in. */
export const addMoney = (amounts: readonly (Amount | undefined)[]) =>
  amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0) / 100
