// The simulation's own books: what it sent and what became of it, to hold against what the product reports.
import { refusal } from './http.mjs'

const COLUMNS = ['submitted', 'accepted', 'rejected', 'returned', 'referred', 'merged', 'pulledBack', 'pending']

export class Ledger {
  items = new Map()
  refusals = new Map()

  take(item) {
    this.items.set(item.id, { id: item.id, organizationId: item.organizationId, districtId: item.districtId, satang: Math.round(item.amount * 100), column: 'pending' })
  }

  becomes(id, column) {
    this.items.get(id).column = column
  }

  /** Counts a call that the product had to refuse, by its code. */
  async refuses(doing) {
    this.refused(await refusal(doing))
  }

  refused(code) {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1)
  }

  /** Items and satang in each column, of all or of some. */
  tally(belongs = () => true) {
    const sums = Object.fromEntries(COLUMNS.map((column) => [column, { items: 0, satang: 0 }]))
    for (const item of this.items.values()) {
      if (!belongs(item)) continue
      for (const column of ['submitted', item.column]) {
        sums[column].items++
        sums[column].satang += item.satang
      }
    }
    return sums
  }

  /** Every place where the books and the report of the product differ, and every sum that does not add up. */
  differences(totals) {
    const found = []
    const compare = (name, ours, theirs) => {
      for (const column of COLUMNS) {
        const satang = Math.round(theirs[column].baht * 100)
        if (ours[column].items !== theirs[column].items || ours[column].satang !== satang)
          found.push(`${name} ${column}: ours ${ours[column].items} / ${ours[column].satang / 100}, theirs ${theirs[column].items} / ${theirs[column].baht}`)
      }
      const parts = COLUMNS.slice(1).reduce((sum, column) => sum + theirs[column].items, 0)
      if (parts !== theirs.submitted.items) found.push(`${name}: ${theirs.submitted.items} submitted, ${parts} in the columns`)
    }
    compare('total', this.tally(), totals.total)
    for (const line of totals.districts) compare(line.name, this.tally((i) => i.districtId === line.id), line.tally)
    for (const line of totals.organizations) compare(line.name, this.tally((i) => i.organizationId === line.id), line.tally)
    if (!totals.reconciles) found.push('the product says that its totals do not reconcile')
    return found
  }

  print(totals, names) {
    const cell = (t) => `${String(t.items).padStart(5)} ${t.baht.toLocaleString('en', { minimumFractionDigits: 0 }).padStart(14)}`
    console.log(`\n${'district'.padEnd(16)}${COLUMNS.map((c) => c.padStart(20)).join('')}`)
    const lines = [...totals.districts.map((d) => [d.name || names.get(d.id), d.tally]), ['TOTAL', totals.total]]
    for (const [name, tally] of lines) console.log(`${name.padEnd(16)}${COLUMNS.map((c) => cell(tally[c])).join('')}`)
    console.log(`\nrefused as they should be: ${[...this.refusals].map(([code, n]) => `${code} ${n}`).join(', ')}`)
  }
}
