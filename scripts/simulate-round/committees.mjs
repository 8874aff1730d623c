// The coordination committees of a province, and their meetings about a round.
const ORDER = { number: '12/2568', date: '2025-06-01' }

const person = (kind, role = 'member') => ({ kind, role, origin: 'exOfficio', name: `นาย${kind} จำลอง`, position: 'กรรมการ' })
const byOffice = (kind, role, officeId) => ({ kind, role, origin: 'exOfficio', officeId })

async function office(secretary, kind) {
  const known = await secretary.all('/offices')
  const found = known.find((o) => o.kind === kind && o.number === 1 && !o.divisionId)
  if (found) return found.id
  const holder = { name: `นาย${kind} จำลอง`, from: '2025-01-01', document: 'ประกาศ 1/2568' }
  return (await secretary.send('POST', '/offices', { kind, number: 1, title: kind, holder })).id
}

async function seatsOfProvince(secretary) {
  return [
    byOffice('executive', 'chair', await office(secretary, 'executive')),
    person('districtChair'),
    person('districtSecretary'),
    person('provincialOfficeHead'),
    person('provincialLocalOfficer'),
    byOffice('clerk', 'memberAndSecretary', await office(secretary, 'clerk')),
    person('provincialStrategyHead', 'assistantSecretary'),
  ]
}

const seatsOfDistrict = () => [
  person('localExecutive', 'chair'),
  person('localClerk', 'memberAndSecretary'),
  person('paoCouncillor'),
  { kind: 'paoOfficial', role: 'member', origin: 'chosenByExecutive', name: 'นายมอบหมาย จำลอง', position: 'ผู้แทน', choiceDocument: 'คำสั่ง 1/2568', chosenOn: '2025-05-20' },
]

/** The committee of the district, or of the province without one; appointed when there is none. */
export async function committeeOf(secretary, districtId) {
  const kind = districtId ? 'districtCoordination' : 'provinceCoordination'
  const known = await secretary.all('/committees')
  const found = known.find((c) => c.kind === kind && (c.districtId ?? null) === (districtId ?? null))
  if (found) return found.id
  const seats = districtId ? seatsOfDistrict() : await seatsOfProvince(secretary)
  const name = districtId ? 'คณะกรรมการประสานแผนระดับอำเภอ' : 'คณะกรรมการประสานแผนระดับจังหวัด'
  return (await secretary.send('POST', '/committees', { kind, name, districtId, order: ORDER, seats })).id
}

let held = Math.floor(Date.now() / 1000) % 1_000_000

/** A meeting of the committee today, in full, that agrees about the round and is closed. Answers the id of its resolution. */
export async function resolve(secretary, committeeId, roundId, today) {
  const schedule = { number: `${++held}/2570`, title: 'พิจารณาโครงการประสาน', date: today, startsAt: '09:30:00', endsAt: '12:00:00', place: 'ห้องประชุม อบจ.' }
  let meeting = await secretary.send('POST', '/meetings', { kind: 'committee', committeeId, schedule })
  const act = async (method, part, body) => {
    meeting = await secretary.send(method, `/meetings/${meeting.id}/${part}`, body, meeting.version)
  }
  await act('PUT', 'agenda', { items: [{ section: 'forConsideration', title: 'โครงการประสาน', minutes: 30, subjectKind: 'round', subjectId: roundId }] })
  await act('POST', 'invitation', { sentOn: today, number: 'ตก 1/2570' })
  await act('POST', 'opening')
  await act('PATCH', 'attendance', { attendees: meeting.attendees.map(({ id }) => ({ id, status: 'present' })) })
  const [item] = meeting.agenda
  await act('PUT', `agenda/${item.id}/discussion`, { text: 'ที่ประชุมพิจารณาแล้ว' })
  await act('POST', 'resolutions', { agendaItemId: item.id, outcome: 'agreed', subjectHash: item.subjectHash })
  const resolution = meeting.agenda[0].resolution.id
  await act('POST', 'closing')
  return resolution
}
