import { type CellValue, type Sheet, writeXlsx } from './xlsx'

const YEARS = [2566, 2567, 2568, 2569, 2570]
const COLUMNS = 12

const line = (...cells: CellValue[]): CellValue[] => [
  ...cells,
  ...Array<CellValue>(Math.max(0, COLUMNS - cells.length)).fill(null),
]

const project = (no: number, name: string, amounts: CellValue[]): CellValue[] => [
  no,
  name,
  'เพื่อให้ประชาชนมีเส้นทางที่สะดวกและปลอดภัย',
  'กว้าง 5 เมตร ยาว 300 เมตร',
  ...amounts,
  'ร้อยละ 80 ของประชาชนพึงพอใจ',
  'ประชาชนเดินทางสะดวก',
  'กองช่าง',
]

/** A sheet of ผ.02 as planners make them: merged heads, text amounts, Thai digits, dashes and a total row. */
const roads: Sheet = {
  name: 'ยุทธ 1 โครงสร้าง',
  rows: [
    line('รายละเอียดโครงการพัฒนา'),
    line('แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)'),
    line('1. ยุทธศาสตร์ด้านโครงสร้างพื้นฐาน'),
    line('1.1 กลยุทธ์ พัฒนาถนนและสะพาน'),
    line('(1) แผนงานอุตสาหกรรมและการโยธา'),
    [
      'ที่',
      'โครงการ',
      'วัตถุประสงค์',
      'เป้าหมาย (ผลผลิตของโครงการ)',
      'งบประมาณ',
      null,
      null,
      null,
      null,
      'ตัวชี้วัด (KPI)',
      'ผลที่คาดว่าจะได้รับ',
      'หน่วยงานรับผิดชอบหลัก',
    ],
    [null, null, null, null, ...YEARS.map(year => `${year} (บาท)`), null, null, null],
    project(1, 'โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 1', [500_000, '-', null, null, null]),
    project(2, 'โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 2', [' 1,250,000 ', null, '๒๐๐,๐๐๐', null, null]),
    project(3, 'โครงการปรับปรุงถนนลูกรัง หมู่ที่ 3', [null, 300_000, null, null, 400_000]),
    project(4, 'โครงการก่อสร้างรางระบายน้ำ หมู่ที่ 4', ['หนึ่งแสน', null, null, null, null]),
    line(null, 'รวมงบประมาณ', null, null, 1_750_000, 300_000, 200_000, 0, 400_000),
  ],
  merges: ['A1:L1', 'E6:I6', 'A6:A7', 'B6:B7', 'C6:C7', 'D6:D7', 'J6:J7', 'K6:K7', 'L6:L7'],
}

/** The plan class is misspelt, as it often is: a person has to confirm what it means. */
const market: Sheet = {
  name: 'การพาณิชย์',
  rows: [
    ...(roads.rows.slice(0, 4) as CellValue[][]),
    line('(1) แผนงานการพานิชย์'),
    ...(roads.rows.slice(5, 7) as CellValue[][]),
    project(1, 'โครงการปรับปรุงตลาดสดเทศบาล', [100_000, null, null, null, null]),
  ],
  merges: roads.merges ?? [],
}

const notes: Sheet = { name: 'บันทึก', rows: [line('บันทึกของผู้จัดทำ')] }

export const planWorkbook = () => writeXlsx([roads, market, notes])
