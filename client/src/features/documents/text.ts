const th = { print: 'พิมพ์', back: 'กลับไปที่แผน', word: 'ดาวน์โหลด Word', signature: '(ลงชื่อ)' }
const en: typeof th = {
  print: 'Print',
  back: 'Back to the plan',
  word: 'Download for Word',
  signature: '(signed)',
}
export const documentsText = { th, en }
