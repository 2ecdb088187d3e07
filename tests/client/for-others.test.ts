import type { MyFit } from '../../src/contract/tournaments';
import { lastRoleOf } from '../../src/features/entry/last-role';
import { roleOf } from '../../src/features/entry/form-check';
import { overlapNote } from '../../src/features/entry/form-notes';
import { offersOthers } from '../../src/features/tournaments/for-others';
import { groupsOf } from '../../src/features/tournaments/groups-view';
import { aMyEntry } from './entry-world';
import { aDetail, aFit } from './tournaments-world';

describe('who plays in nothing enters others (ENT-2)', () => {
  const detail = aDetail();
  const refused = { reason: 'TOO_OLD', sentence: '年龄超过了这个组别' } as const;
  const of = (part: Partial<MyFit['events'][number]>) =>
    groupsOf(detail, { events: aFit(detail).events.map((one) => ({ ...one, ...part })) });
  const coach = of({ refusals: [refused], fits: false, initiating: null });

  test('a coach is offered the way in, also to a second team; a child is not, nor who is here to play', () => {
    expect(offersOthers(coach, { as: 'self' })).toBe(true);
    expect(offersOthers(coach, { as: 'self' }, [{ role: 'coach' }])).toBe(true);
    expect(offersOthers(coach, { as: 'self' }, [{ role: 'athlete' }])).toBe(false);
    expect(offersOthers(coach, { as: 'guardian' })).toBe(false);
    expect(offersOthers(coach, undefined)).toBe(false);
  });

  test('nor anybody whom the server refuses, or who plays in all of it', () => {
    expect(offersOthers(of({ initiating: refused }), { as: 'self' })).toBe(false);
    expect(offersOthers(of({ initiating: null, plays: true }), { as: 'self' })).toBe(false);
    expect(offersOthers(groupsOf(detail, null), { as: 'self' })).toBe(false);
  });
});

describe('the form begins with the role of the last entry', () => {
  const last = (role: 'coach' | 'athlete' | 'leader', updatedAt: string, changes: object = {}) =>
    aMyEntry({ memberId: 'member-1', discipline: 'MD', role, updatedAt, ...changes });
  const entries = [
    last('athlete', '2023-05-01T00:00:00.000Z'),
    last('coach', '2023-07-01T00:00:00.000Z'),
    last('leader', '2023-06-01T00:00:00.000Z'),
    last('athlete', '2023-08-01T00:00:00.000Z', { discipline: 'MS' }),
    last('leader', '2023-08-01T00:00:00.000Z', { memberId: 'child-001' }),
  ];

  test('of pairs and teams, of that person, the latest', () => {
    expect(lastRoleOf(entries, 'member-1')).toBe('coach');
    expect(lastRoleOf(entries, 'child-001')).toBe('leader');
    expect(lastRoleOf(entries, 'child-002')).toBeNull();
  });

  test('where it is among the roles, until another is chosen', () => {
    const roles = ['athlete', 'leader', 'coach'] as const;
    expect(roleOf({ role: null }, roles, 'coach')).toBe('coach');
    expect(roleOf({ role: 'athlete' }, roles, 'coach')).toBe('athlete');
    expect(roleOf({ role: null }, roles, 'doctor')).toBe('athlete');
    expect(roleOf({ role: null }, ['leader', 'coach'], null)).toBe('leader');
  });
});

test('ENT-22: another tournament on the same days is said beforehand, with its days', () => {
  const there = aMyEntry({
    ...{ tournamentId: 'nanning', tournamentName: '南宁站', memberId: 'member-1' },
    ...{ firstDay: '2023-09-02', lastDay: '2023-09-03', section: 'live', shown: 'entered' },
  });
  const here = { id: 'guilin', firstDay: '2023-09-03', lastDay: '2023-09-05' };
  expect(overlapNote(here, 'member-1', [there])).toBe(
    '这几天已经报了「南宁站」（9月2日–3日），日期有重叠，请确认能参加',
  );
  expect(overlapNote(here, 'child-001', [there])).toBeNull();
  expect(overlapNote(here, null, [there])).toBeNull();
  expect(overlapNote({ ...here, firstDay: '2023-09-04' }, 'member-1', [there])).toBeNull();
});
