// What the organizations of the simulation ask for.
const KINDS = [
  ['ก่อสร้างถนนคอนกรีตเสริมเหล็ก สาย', 'กว้าง 5 เมตร ยาว 1,200 เมตร หนา 0.15 เมตร', 3_600_000],
  ['ก่อสร้างระบบประปาหมู่บ้านขนาดใหญ่', 'จำนวน 1 แห่ง', 2_850_000],
  ['ขุดลอกหนอง', 'กว้าง 40 เมตร ยาว 60 เมตร ลึกเฉลี่ย 3 เมตร', 1_450_000],
  ['ก่อสร้างฝายคอนกรีตเสริมเหล็กห้วย', 'สูง 2 เมตร ยาว 12 เมตร', 990_000],
  ['ติดตั้งไฟส่องสว่างโซลาเซลล์ถนนสาย', 'จำนวน 30 ต้น', 1_200_000],
  ['ปรับปรุงถนนลาดยางสาย', 'กว้าง 6 เมตร ยาว 2,000 เมตร', 5_400_000],
]

const NAMES = ['ทองหลาง', 'แสนสุข', 'ป่าไร่', 'ดอนแก้ว', 'หนองบัว', 'ห้วยม่วง', 'สันกลาง', 'วังหิน', 'โป่งแดง', 'ไร่พริก', 'แม่กลอง', 'ปางส้าน']

/** The twelve works of one organization. No two of one organization are the same work. */
export const worksOf = (organization, count) =>
  Array.from({ length: count }, (_, i) => {
    const [work, target, amount] = KINDS[(i + organization.index) % KINDS.length]
    return {
      name: `${work}${NAMES[i % NAMES.length]} หมู่ที่ ${i + 1} ${organization.name}`,
      target,
      amount: amount + i * 1000 + organization.index * 10,
    }
  })

/** A road that two neighbours share: each of them sends it. */
export const sharedRoad = (districtName, pair) => ({
  name: `ก่อสร้างถนนคอนกรีตเสริมเหล็กสายเชื่อมสองตำบล สายที่ ${pair} อำเภอ${districtName}`,
  target: 'กว้าง 6 เมตร ยาว 4,000 เมตร หนา 0.15 เมตร',
  amount: 9_800_000,
})
