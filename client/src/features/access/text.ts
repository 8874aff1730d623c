const th = {
  title: 'เข้าสู่ระบบ',
  lead: 'ระบบแผนพัฒนาท้องถิ่นขององค์กรปกครองส่วนท้องถิ่น',
  userName: 'ชื่อผู้ใช้',
  password: 'รหัสผ่าน',
  submit: 'เข้าสู่ระบบ',
  demo: 'บัญชีสำหรับสาธิต',
  demoHint: 'กดเพื่อเข้าใช้ทันที ข้อมูลสาธิตจะไม่ถูกนำไปใช้จริง',
  roles: {
    planner: 'นักวิเคราะห์นโยบายและแผน',
    divisionOfficer: 'เจ้าหน้าที่ส่วนราชการ',
    clerk: 'ปลัด',
    executive: 'ผู้บริหาร',
    committeeSecretary: 'เลขานุการคณะกรรมการ',
    paoCoordinator: 'ผู้ประสานแผน อบจ.',
    administrator: 'ผู้ดูแลระบบ',
  },
}
const en: typeof th = {
  title: 'Sign in',
  lead: 'Local development plans of Thai local administrative organizations',
  userName: 'User name',
  password: 'Password',
  submit: 'Sign in',
  demo: 'Demonstration accounts',
  demoHint: 'Press one to enter at once. Demonstration data is never used for real.',
  roles: {
    planner: 'Policy and plan analyst',
    divisionOfficer: 'Division officer',
    clerk: 'Chief administrator',
    executive: 'Executive',
    committeeSecretary: 'Committee secretary',
    paoCoordinator: 'PAO coordinator',
    administrator: 'Administrator',
  },
}
export const accessText = { th, en }
