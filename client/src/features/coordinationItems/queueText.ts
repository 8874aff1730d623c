const th = {
  filterCheck: 'ตรวจซ้ำซ้อน',
  allChecks: 'ทั้งหมด',
  checkNames: {
    none: 'ยังไม่ตรวจ',
    open: 'ซ้ำและรอคำตอบ',
    likely: 'อาจซ้ำ',
    answered: 'ซ้ำและตอบครบแล้ว',
    clear: 'ไม่พบซ้ำ',
  },
  runChecks: (n: string) => `ตรวจซ้ำซ้อนทั้งคิวนี้ ${n} โครงการ`,
  checking: (done: string, all: string) => `กำลังตรวจ ${done} จาก ${all} โครงการ`,
  checkedAll: (n: string, open: string) => `ตรวจแล้ว ${n} โครงการ พบโครงการซ้ำที่รอคำตอบใน ${open} โครงการ`,
}

const en: typeof th = {
  filterCheck: 'Duplicates',
  allChecks: 'All',
  checkNames: {
    none: 'Not checked',
    open: 'The same, to answer',
    likely: 'Likely the same',
    answered: 'The same, answered',
    clear: 'No duplicate',
  },
  runChecks: n => `Check the ${n} projects of this queue for duplicates`,
  checking: (done, all) => `Checking, ${done} of ${all} done`,
  checkedAll: (n, open) => `${n} projects checked; ${open} of them have duplicates to answer`,
}

/** The words of the checks of a whole queue. */
export const queueText = { th, en }
