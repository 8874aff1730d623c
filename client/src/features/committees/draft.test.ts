import { describe, expect, it } from 'vitest'
import type { OfficeDetails, RuleSet, SeatRule } from '@/api/generated/types.gen'
import { choosableRoles, freeGroups, startingGroups, toDraft } from './draft'

const rule = (over: Partial<SeatRule>): SeatRule => ({
  committee: 'development',
  seat: 'expert',
  origin: 'chosenByExecutive',
  role: 'member',
  min: 3,
  clause: 'ข้อ 8',
  confidence: 'high',
  substitute: false,
  ...over,
})
const office = (kind: OfficeDetails['kind'], number: number): OfficeDetails => ({
  id: `${kind}${number}`,
  kind,
  number,
  title: kind,
  history: [],
  version: 1,
})
const rules = (...seats: SeatRule[]) => ({ seats }) as unknown as RuleSet
const heading = {
  kind: 'development',
  name: 'ก',
  number: '1/2570',
  date: '2026-11-01',
  districtId: '',
} as const

describe('a draft of a committee', () => {
  const deputies = rule({ seat: 'deputy', origin: 'exOfficio', min: 2 })
  it('starts with every office that sits by law and with empty rows for those to be chosen', () => {
    const groups = startingGroups(rules(deputies, rule({})), 'development', 'sao', [
      office('deputy', 2),
      office('deputy', 1),
    ])
    expect(groups.map(group => group.rows.map(row => row.officeId))).toEqual([
      ['deputy1', 'deputy2'],
      ['', '', ''],
    ])
  })
  it('leaves out seats of other kinds of organization', () => {
    expect(startingGroups(rules(rule({ kinds: ['pao'] })), 'development', 'sao', [])).toEqual([])
  })
  it('sends filled rows only, with the document of the choice', () => {
    const [group] = startingGroups(rules(rule({})), 'development', 'sao', [])
    if (!group?.rows[0]) throw new Error('no rows')
    group.rows[0].name = 'นาย ก'
    const draft = toDraft(heading, [{ ...group, document: 'คำสั่ง 1', chosenOn: '2026-10-01' }], null)
    expect(draft.seats).toMatchObject([{ name: 'นาย ก', choiceDocument: 'คำสั่ง 1', chosenOn: '2026-10-01' }])
  })
  it('leaves a sub-committee free in its seats, under the clause of the committee', () => {
    const groups = freeGroups(rules(rule({})), 'development')
    expect(groups.map(group => [group.rule.min, group.rule.origin, group.rule.clause])).toEqual(
      Array(4).fill([0, 'chosenByMembers', 'ข้อ 8']),
    )
    expect(toDraft(heading, groups, 'parent')).toMatchObject({ parentId: 'parent', seats: [] })
  })
  it('lets members choose the chair only where the rules name none', () => {
    expect(choosableRoles([rule({})], rule({}))).toEqual(['member', 'chair', 'memberAndSecretary'])
    expect(choosableRoles([rule({ role: 'chair' }), rule({})], rule({}))).toEqual([
      'member',
      'memberAndSecretary',
    ])
  })
})
