const th = {
  title: 'รอบการประสานแผน',
  add: 'เปิดรอบประสานแผน',
  name: 'ชื่อรอบ',
  firstYear: 'ปีแรกของแผน (พ.ศ.)',
  period: 'ช่วงปี',
  opens: 'เปิดรับ',
  closes: 'ปิดรับ',
  window: (from: string, to: string) => `${from} – ${to}`,
  empty: 'ยังไม่มีรอบการประสานแผน',
  emptyMay: 'เปิดรอบเพื่อรับโครงการเกินศักยภาพจากองค์กรในจังหวัด',
  emptyMayNot: 'ผู้ประสานแผนของ อบจ. เป็นผู้เปิดรอบ',
  yearInvalid: 'โปรดกรอกปี พ.ศ. เช่น 2566',
}
const en: typeof th = {
  title: 'Coordination rounds',
  add: 'Open a round',
  name: 'Name of the round',
  firstYear: 'First year of the plan (B.E.)',
  period: 'Period',
  opens: 'Opens',
  closes: 'Closes',
  window: (from: string, to: string) => `${from} – ${to}`,
  empty: 'No coordination rounds yet',
  emptyMay: 'Open a round to receive projects beyond capacity from the organizations of the province.',
  emptyMayNot: 'The coordinator of the PAO opens rounds.',
  yearInvalid: 'Please type a Buddhist year such as 2566',
}
export const roundsText = { th, en }
