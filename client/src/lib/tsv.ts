/** A block as spreadsheets put it on the clipboard: tabs between cells, quotes around cells with line breaks. */
export const parseTsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t') {
      row.push(cell)
      cell = ''
    } else if (char === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += char
  }
  rows.push([...row, cell])
  return rows
}

const quote = (cell: string) => (/["\n\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

/** The block for the clipboard of a spreadsheet. */
export const formatTsv = (rows: readonly (readonly string[])[]) =>
  rows.map(row => row.map(quote).join('\t')).join('\n')
