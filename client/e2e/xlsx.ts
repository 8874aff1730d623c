import { unzip, zip } from './zip'

export type CellValue = string | number | null
export type Sheet = { name: string; rows: CellValue[][]; merges?: string[] }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const encode = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const address = (row: number, col: number) => `${String.fromCharCode(65 + col)}${row + 1}`

const cellXml = (value: CellValue, row: number, col: number) => {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${address(row, col)}"><v>${value}</v></c>`
  return `<c r="${address(row, col)}" t="inlineStr"><is><t xml:space="preserve">${encode(value)}</t></is></c>`
}

const sheetXml = ({ rows, merges = [] }: Sheet) => {
  const body = rows
    .map((cells, r) => `<row r="${r + 1}">${cells.map((value, c) => cellXml(value, r, c)).join('')}</row>`)
    .join('')
  const merged =
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : ''
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData>${merged}</worksheet>`
}

/** A small workbook: text, numbers and merged cells, nothing else. */
export const writeXlsx = (sheets: Sheet[]): Buffer => {
  const each = (write: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, i) => write(sheet, i + 1)).join('')
  const texts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((sheet, n) => `<sheet name="${encode(sheet.name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
  ]
  return zip(new Map(texts.map(([path, text]) => [path, Buffer.from(text)])))
}

const textsIn = (xml: string) =>
  [...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g)]
    .map(match => decode(match[1] ?? ''))
    .join('')

/** The cells of the first sheet by address, as text. */
export const readXlsx = (file: Buffer): Map<string, string> => {
  const entries = unzip(file)
  const read = (path: string) => entries.get(path)?.toString('utf8') ?? ''
  const shared = [...read('xl/sharedStrings.xml').matchAll(/<(?:\w+:)?si>(.*?)<\/(?:\w+:)?si>/gs)].map(
    match => textsIn(match[1] ?? ''),
  )
  const first = [...entries.keys()].filter(path => /^xl\/worksheets\/[^/]+\.xml$/.test(path)).sort()[0] ?? ''
  const cells = new Map<string, string>()
  for (const [, attributes = '', body = ''] of read(first).matchAll(
    /<(?:\w+:)?c\s([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs,
  )) {
    const ref = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
    const value = /<(?:\w+:)?v>([^<]*)</.exec(body)?.[1]
    if (!ref) continue
    if (/\bt="s"/.test(attributes)) cells.set(ref, shared[Number(value)] ?? '')
    else cells.set(ref, value !== undefined ? decode(value) : textsIn(body))
  }
  return cells
}
