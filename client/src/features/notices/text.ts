import type { NoticeChannel, NoticeRecipient } from '@/api/generated/types.gen'

const thRecipients: Record<NoticeRecipient, string> = {
  council: 'สภาท้องถิ่น',
  provincialBoard: 'ก.บ.จ.',
  district: 'อำเภอ',
  agency: 'หน่วยงานที่เกี่ยวข้อง',
  pao: 'องค์การบริหารส่วนจังหวัด',
}
const enRecipients: Record<NoticeRecipient, string> = {
  council: 'Council',
  provincialBoard: 'Provincial board',
  district: 'District',
  agency: 'Agencies concerned',
  pao: 'PAO',
}
const thChannels: Record<NoticeChannel, string> = {
  post: 'ไปรษณีย์',
  hand: 'เจ้าหน้าที่นำส่ง',
  electronicRegistry: 'สารบรรณอิเล็กทรอนิกส์',
  email: 'อีเมล',
}
const enChannels: Record<NoticeChannel, string> = {
  post: 'Post',
  hand: 'By hand',
  electronicRegistry: 'Electronic registry',
  email: 'E-mail',
}
const th = {
  title: 'แจ้งผู้เกี่ยวข้อง',
  recipients: thRecipients,
  channels: thChannels,
  recipient: 'ผู้รับ',
  recipientName: 'ชื่อผู้รับตามหนังสือ',
  number: 'เลขที่หนังสือ',
  sentOn: 'วันที่ส่ง',
  channel: 'ช่องทาง',
  received: 'การตอบรับ',
  notTold: 'ยังไม่ได้แจ้ง',
  noReceipt: 'ยังไม่ตอบรับ',
  add: 'บันทึกหนังสือแจ้ง',
  acknowledge: 'บันทึกการตอบรับ',
  by: 'ผู้รับหนังสือ',
  on: 'วันที่ได้รับ',
  letter: 'หนังสือ',
  show: 'ดูและพิมพ์',
  allTold: 'แจ้งครบทุกแห่งแล้ว',
  tasks: 'งาน',
}
const en: typeof th = {
  title: 'Notices',
  recipients: enRecipients,
  channels: enChannels,
  recipient: 'Recipient',
  recipientName: 'Name on the letter',
  number: 'Number of the letter',
  sentOn: 'Sent on',
  channel: 'Channel',
  received: 'Receipt',
  notTold: 'Not told yet',
  noReceipt: 'No receipt yet',
  add: 'Record a notice',
  acknowledge: 'Record receipt',
  by: 'Received by',
  on: 'Received on',
  letter: 'Letter',
  show: 'View and print',
  allTold: 'Everyone has been told',
  tasks: 'Tasks',
}
export const noticesText = { th, en }
