import { utc } from '../../src/contract/regulation';
import { dayAfter } from '../../functions/domain/publishing/dates';
import { phaseOf } from '../../functions/domain/lists/card';
import { parseRegulation } from '../../functions/domain/checking/parse-regulation';
import { tournamentOf } from '../../functions/domain/publishing/tournament';
import { redate } from '../../functions/local/demo/redate';
import { demoTournaments, type DemoRole } from '../../functions/local/demo/schedule';
import { demoSources, readRegulation } from '../../functions/local/regulations';

const sources = demoSources();

test('re-dating S4 to 5 December 2026 moves days with the first day and births by years', () => {
  const moved = redate(readRegulation('guangxi-2023-nanning'), {
    firstDay: '2026-12-05',
    id: 'nanning-20261205',
  });
  expect(moved).toMatchObject({
    id: 'nanning-20261205',
    name: '2026年广西青少年网球排名赛“工行杯”南宁站（CTJ-B600）',
    firstDay: '2026-12-05',
    lastDay: '2026-12-06',
    series: { year: 2026 },
  });
  // 2 August is 31 days before 2 September 2023; 28 August 5 days before
  expect(moved.entry.opensAt).toBe('2026-11-04T00:00:00+08:00');
  expect(moved.entry.closesAt).toBe('2026-11-30T00:00:00+08:00');
  expect(moved.groups.map(({ age }) => age)).toEqual([
    { by: 'birth', earliest: '2010-01-01', latest: '2011-12-31' },
    { by: 'birth', earliest: '2012-01-01', latest: '2013-12-31' },
    { by: 'birth', earliest: '2014-01-01', latest: '2015-12-31' },
    { by: 'birth', earliest: '2016-01-01', latest: null },
  ]);
  const text = JSON.stringify(moved.chapters);
  expect(text).toContain('2026年12月5日至2026年12月6日在广西大学网球中心举行');
  expect(text).toContain('U16组：2010年1月1日至2011年12月31日出生');
  expect(text).toContain('2025年广西青少年网球排名赛名次');
  expect(text).not.toMatch(/20(0\d|23|22)年/);
});

test('a birth limit on 29 February falls on the 28th of a common year', () => {
  const source = readRegulation('t123-2024-guiyang');
  const [group] = source.groups;
  const leap = {
    ...source,
    groups: [{ ...group!, age: { by: 'birth' as const, earliest: '2012-02-29', latest: null } }],
  };
  const moved = redate(leap, { firstDay: '2026-12-05', id: 'x-1' });
  expect(moved.groups[0]?.age).toMatchObject({ earliest: '2014-02-28' });
});

const phases: Record<DemoRole, string> = {
  'open-by-ranking': 'open',
  'open-first-come': 'open',
  'open-by-school': 'open',
  'open-table-tennis': 'open',
  'opening-soon': 'upcoming',
  full: 'open',
  closed: 'closed',
  ended: 'ended',
};

test('on every day of 14 months, from its first instant to its last, each role is what it says', () => {
  const wrong: unknown[] = [];
  for (let day = '2026-11-21'; day < '2028-02-01'; day = dayAfter(day, 1))
    for (const [role, regulation] of Object.entries(demoTournaments(sources, day))) {
      const tournament = tournamentOf(regulation, 'digest');
      const dates = { ...tournament, lastDay: regulation.lastDay };
      for (const time of ['00:00:00.000', '12:00:00.000', '23:59:59.999']) {
        const phase = phaseOf(dates, utc(`${day}T${time}+08:00`));
        if (phase !== phases[role as DemoRole]) wrong.push([day, time, role, phase]);
      }
    }
  expect(wrong).toEqual([]);
});

test.each(['2026-11-21', '2026-12-31', '2028-02-29'])(
  'every demo regulation of %s can be published, without an oddity',
  (day) => {
    const tournaments = Object.values(demoTournaments(sources, day));
    expect(new Set(tournaments.map(({ id }) => id)).size).toBe(8);
    for (const regulation of tournaments) {
      const { errors, oddities } = parseRegulation(regulation);
      // the demo plays regulations of earlier years as they were
      const found = oddities.filter(({ code }) => code !== 'POINTS_TABLE_OF_OTHER_YEARS');
      expect([regulation.id, errors, found]).toEqual([regulation.id, [], []]);
    }
  },
);
