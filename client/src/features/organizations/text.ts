const th = {
  title: 'องค์กรของฉัน',
  kind: 'ประเภท',
  code: 'รหัส อปท.',
  district: 'อำเภอ',
  province: 'จังหวัด',
  area: 'พื้นที่บริการ',
  subdistricts: (n: string) => `${n} ตำบล`,
  partly: 'บางส่วน',
  history: 'ชื่อและสถานะที่ผ่านมา',
  since: (day: string) => `ตั้งแต่ ${day}`,
  kinds: { pao: 'องค์การบริหารส่วนจังหวัด', cityMunicipality: 'เทศบาลนคร', townMunicipality: 'เทศบาลเมือง', subdistrictMunicipality: 'เทศบาลตำบล', sao: 'องค์การบริหารส่วนตำบล', pattaya: 'เมืองพัทยา' },
}
const en: typeof th = {
  title: 'My organization',
  kind: 'Kind',
  code: 'LAO code',
  district: 'District',
  province: 'Province',
  area: 'Area served',
  subdistricts: (n: string) => `${n} subdistricts`,
  partly: 'in part',
  history: 'Earlier names and kinds',
  since: (day: string) => `since ${day}`,
  kinds: { pao: 'Provincial administrative organization', cityMunicipality: 'City municipality', townMunicipality: 'Town municipality', subdistrictMunicipality: 'Subdistrict municipality', sao: 'Subdistrict administrative organization', pattaya: 'Pattaya City' },
}
export const organizationsText = { th, en }
