import fc from 'fast-check';
import { aFolder, aMember, anAward, issueOf } from '../../local/ranking-world';
import { naiveIssue, type PlainMember, type PlainSeason } from './naive-ranking';

const folder = aFolder();
const DAY = 86_400_000;
const dayFrom = (start: string, days: number) =>
  new Date(Date.parse(start) + days * DAY).toISOString().slice(0, 10);
const dayOf = (start: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => dayFrom(start, days));
/** Wednesdays from 7 January 2026 on, for two years. */
const wednesday = fc.integer({ min: 0, max: 104 }).map((week) => dayFrom('2026-01-07', week * 7));

const group = fc.constantFrom('U10', 'U12', 'U14', 'U16', 'U18');
const memberArb = (memberId: string): fc.Arbitrary<PlainMember> =>
  fc
    .record({
      sex: fc.constantFrom('M' as const, 'F' as const),
      year: fc.integer({ min: 2008, max: 2019 }),
    })
    .map(({ sex, year }) => aMember({ memberId, sex, birthDate: `${year}-07-01` }));

const awardArb = (members: PlainMember[]) =>
  fc
    .record({
      member: fc.constantFrom(...members),
      stop: fc.integer({ min: 0, max: 12 }),
      ageGroup: group,
      kind: fc.constantFrom('S', 'S', 'D', 'T'),
      open: fc.boolean(),
      points: fc.integer({ min: 0, max: 9 }).map((tens) => tens * 10 + 5),
      late: fc.integer({ min: 0, max: 40 * 24 }),
      second: fc.constantFrom('00', '59'),
    })
    .map(({ member, stop, ageGroup, kind, open, points, late, second }) => {
      const lastDay = dayFrom('2025-10-03', stop * 38);
      const uploaded = new Date(Date.parse(lastDay) + late * 3_600_000).toISOString().slice(0, 17);
      const sex = open && ageGroup === 'U10' ? 'O' : member.sex === 'M' ? 'M' : 'W';
      return anAward({
        memberId: member.memberId,
        tournamentId: `t${stop}`,
        ageGroup,
        discipline: `${sex}${kind}`,
        points,
        lastDay,
        uploadedAt: `${uploaded}${second}Z`,
      });
    });

const season: fc.Arbitrary<PlainSeason> = fc
  .tuple(...['a', 'b', 'c', 'd', 'e'].map(memberArb))
  .chain((members) =>
    fc.record({
      members: fc.constant([...members]),
      awards: fc.array(awardArb(members), { maxLength: 120 }),
      deductions: fc.array(
        fc
          .record({
            memberId: fc.constantFrom('a', 'b', 'c'),
            ageGroup: group,
            points: fc.integer({ min: 0, max: 60 }),
            from: dayOf('2025-11-01', 500),
            length: fc.option(fc.integer({ min: 0, max: 400 })),
          })
          .map(({ length, ...row }) => ({
            ...row,
            until: length === null ? '' : dayFrom(row.from, length),
          })),
        { maxLength: 4 },
      ),
    }),
  );

test('RNK-1…RNK-8: agrees with a reference written from the rulebook', () => {
  fc.assert(
    fc.property(season, wednesday, (data, issue) => {
      expect(issueOf(folder, data, issue)).toEqual(naiveIssue(data, issue));
    }),
    { numRuns: 300 },
  );
});

test('the order of the input never matters', () => {
  fc.assert(
    fc.property(season, wednesday, fc.integer({ min: 0, max: 200 }), (data, issue, turn) => {
      const turned = <T>(rows: T[]) =>
        [
          ...rows.slice(turn % (rows.length || 1)),
          ...rows.slice(0, turn % (rows.length || 1)),
        ].reverse();
      const other = {
        members: turned(data.members),
        awards: turned(data.awards),
        deductions: turned(data.deductions),
      };
      expect(issueOf(folder, other, issue)).toEqual(issueOf(folder, data, issue));
    }),
    { numRuns: 60 },
  );
});

const totals = (rows: string[]) =>
  new Map(
    rows
      .map((row) => row.split(','))
      .map(([list, , id, total]) => [`${list} ${id}`, Number(total)]),
  );

test('RNK-4: another result never lowers a total, and 52 issues later it is gone (RNK-2)', () => {
  const more = season.chain((data) =>
    fc.record({
      data: fc.constant<PlainSeason>({ ...data, deductions: [] }),
      added: awardArb(data.members),
    }),
  );
  fc.assert(
    fc.property(more, wednesday, ({ data, added }, issue) => {
      const with1 = { ...data, awards: [...data.awards, added] };
      const before = totals(issueOf(folder, data, issue));
      const after = totals(issueOf(folder, with1, issue));
      for (const [row, total] of before) expect(after.get(row)).toBeGreaterThanOrEqual(total);
      // Two years after its last day nothing is left of it, not even protection.
      const late = dayFrom('2028-12-06', 0);
      expect(issueOf(folder, with1, late)).toEqual(issueOf(folder, data, late));
    }),
    { numRuns: 60 },
  );
});
