const th = {
  title: 'งานที่รอท่าน',
  groups: { overdue: 'เลยกำหนด', soon: 'ภายใน 7 วัน', later: 'ภายหลัง', noDate: 'ไม่มีวันกำหนด' },
  due: (day: string) => `ภายใน ${day}`,
  waiting: 'รอก่อน',
  ready: 'ทำได้เลย',
  nothing: 'ไม่มีขั้นตอนที่รอท่าน',
}
const en: typeof th = {
  title: 'Waiting for you',
  groups: { overdue: 'Overdue', soon: 'Within 7 days', later: 'Later', noDate: 'Without a date' },
  due: (day: string) => `by ${day}`,
  waiting: 'First',
  ready: 'ready',
  nothing: 'No step is waiting for you',
}
export const workText = { th, en }
