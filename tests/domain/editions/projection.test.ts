import { asQuarters } from '../../../src/contract/points';
import { quartersColumn } from '../../../functions/domain/calendar/quarters-column';
import fc from 'fast-check';
import type { Day } from '../../../src/contract/words';
import type { Known } from '../../../functions/domain/ranking/breakdown';
import {
  closingOf,
  issuedAt,
  yearEndOf,
  yearOfDay,
} from '../../../functions/domain/calendar/issue-calendar';
import {
  projectionOf,
  protectionView,
  turnsYear,
  type ProjectionInput,
} from '../../../functions/domain/editions/projection';
import { readRows, type AthleteRow } from '../../../functions/domain/editions/read-edition';
import { buildIssue, partAt } from './built-edition';
import {
  aRecordedDeduction,
  aResult,
  awardsOf,
  issueOf,
  knownTo,
  nextIssue,
  playedSeason,
  policy,
  totalsOf,
  wednesday,
  type Issue,
  type PlayedSeason,
} from '../ranking/played-season';

test('RNK-6: 251 points of U10 protect in 2026: first whole, an eighth less from 4 February on', () => {
  expect(protectionView({ base: 251, group: 'U10' }, '2026-05-06', policy)).toEqual({
    ...{ group: 'U10', yearEnd: '2025-12-31', base: 251 },
    steps: [
      { from: '2026-01-07', points: 251 },
      { from: '2026-02-04', points: 220 },
      { from: '2026-03-04', points: 188 },
      { from: '2026-04-08', points: 157 },
      { from: '2026-05-06', points: 126 },
      { from: '2026-06-03', points: 94 },
      { from: '2026-07-08', points: 63 },
      { from: '2026-08-05', points: 31 },
      { from: '2026-09-02', points: 0 },
    ],
  });
});

test('a year ends after its last Wednesday', () => {
  expect(['2026-12-23', '2026-12-30', '2025-12-31'].map(turnsYear)).toEqual([false, true, true]);
});

const season = (over: Partial<PlayedSeason>): PlayedSeason => ({
  ...{ people: [{ id: 'm1', sex: 'M', birthYear: 2015 }], events: [], deductions: [] },
  ...over,
});
/** An athlete's rows of an issue, as they are read. */
const rowsIn = (built: ReturnType<typeof buildIssue>, id: string): readonly AthleteRow[] =>
  readRows(partAt(built, 'M#00000', 'ROWS'), id);
const inputOf = (
  played: PlayedSeason,
  date: Day,
  now = issuedAt(date),
): Omit<ProjectionInput, 'list'> => {
  const rows = rowsIn(buildIssue(issueOf(played, date), null, 0), 'm1');
  return {
    ...{ rows, date, known: knownTo(date), now },
    yearEnd: turnsYear(date) ? { from: 'edition', rows } : { from: 'same' },
    awards: awardsOf(played, 'm1'),
    deductions: played.deductions,
    birthYear: 2015,
  };
};

test('what leaves, what enters, a deduction that begins: next Wednesday in advance', () => {
  const played = season({
    events: [
      // belongs to the issue of 12 November 2025: gone by 11 November 2026
      [aResult('old', 'U12', 'MS', '2025-11-09', [['m1', 1, 100]])],
      [aResult('kept', 'U12', 'MS', '2026-06-07', [['m1', 1, 50]])],
      [aResult('new', 'U12', 'MD', '2026-11-08', [['m1', 2, 60]])],
    ],
    deductions: [aRecordedDeduction({ from: '2026-11-10', points: 5 })],
  });
  const input = inputOf(played, '2026-11-04', '2026-11-09T02:00:00.000Z');
  const projection = projectionOf({ ...input, list: 'U12-M' });
  expect(projection).toMatchObject({
    ...{ issue: '2026-11-11', earned: 260, protected: 0, total: 240 },
    leaving: [{ tournamentId: 'old', quarters: 400, droppedBy: '2026-11-11' }],
    entering: [{ tournamentId: 'new', quarters: 60, counts: true }],
  });
  // Before its upload nothing enters.
  const earlier = projectionOf({ ...input, now: '2026-11-09T01:00:00.000Z', list: 'U12-M' });
  expect(earlier).toMatchObject({ earned: 200, total: 180, entering: [] });
});

test('PTS-8: what was uploaded at the closing is not of the next issue', () => {
  const events = (uploadedAt: string) => [
    [aResult('kept', 'U12', 'MS', '2026-06-07', [['m1', 1, 50]])],
    [aResult('new', 'U12', 'MS', '2026-11-08', [['m1', 2, 60]], { uploadedAt })],
  ];
  const total = (uploadedAt: string) =>
    projectionOf({
      ...inputOf(season({ events: events(uploadedAt) }), '2026-11-04', '2026-11-10T10:00:00.000Z'),
      list: 'U12-M',
    })?.total;
  expect(total('2026-11-10T03:59:59.999Z')).toBe(440);
  expect(total('2026-11-10T04:00:00.000Z')).toBe(200);
});

test('RNK-6, RNK-8: over the turn of the year: too old for U10, protected in U12', () => {
  const played = season({
    people: [{ id: 'm1', sex: 'M', birthYear: 2016 }],
    events: [
      [aResult('u10', 'U10', 'OS', '2026-10-04', [['m1', 1, 402]])],
      [aResult('u12', 'U12', 'MS', '2026-10-11', [['m1', 9, 20]])],
    ],
  });
  const input = { ...inputOf(played, '2026-12-30'), birthYear: 2016 };
  expect(projectionOf({ ...input, list: 'U10' })).toBeNull();
  // 25 % of 402 is 100.5: 101
  expect(projectionOf({ ...input, list: 'U12-M' })).toMatchObject({
    ...{ issue: '2027-01-06', earned: 80, protected: 404, total: 404 },
  });
  expect(projectionOf({ ...input, birthYear: null, list: 'U12-M' })).toBeNull();
  expect(projectionOf({ ...input, birthYear: 2015, list: 'U12-M' })).toMatchObject({
    ...{ protected: 0, total: 80 },
  });
});

test('RNK-6: a year-end issue revised since, and last year’s results corrected where none was published', () => {
  // 402 points of U10 in 2026 protected 101 in U12; corrected to 202 they protect 50.5: 51
  const given = (points: number, revision: number, uploadedAt: string) =>
    aResult('u10', 'U10', 'OS', '2026-10-04', [['m1', 1, points]], {
      ...{ revision, uploadedAt },
      first: '2026-10-05T01:00:00.000Z',
    });
  const before = given(402, 1, '2026-10-05T01:00:00.000Z');
  const after = given(202, 2, '2027-01-14T01:00:00.000Z');
  const of = (...revisions: (typeof before)[]) =>
    season({
      people: [{ id: 'm1', sex: 'M', birthYear: 2016 }],
      events: [revisions, [aResult('u12', 'U12', 'MS', '2026-10-11', [['m1', 9, 20]])]],
    });
  const input = {
    ...inputOf(of(before, after), '2027-01-13', '2027-01-15T00:00:00.000Z'),
    ...{ list: 'U12-M' as const, birthYear: 2016 },
  };
  const ahead = (over: Partial<ProjectionInput>) => {
    const projection = projectionOf({ ...input, ...over });
    return [projection?.protected, projection?.total];
  };
  const yearEnd = (...revisions: (typeof before)[]) =>
    rowsIn(buildIssue(issueOf(of(...revisions), '2026-12-30'), null, 0), 'm1');
  expect(ahead({ yearEnd: { from: 'same' } })).toEqual([404, 404]);
  const revised = yearEnd(given(202, 1, '2026-10-05T01:00:00.000Z'));
  expect(ahead({ yearEnd: { from: 'edition', rows: revised } })).toEqual([204, 204]);
  expect(ahead({ yearEnd: { from: 'results' } })).toEqual([204, 204]);
  // what was deducted there protects nothing, and who is in none of its lists has no protection
  const deductions = [aRecordedDeduction({ group: 'U10', points: 182, from: '2026-12-01' })];
  expect(ahead({ yearEnd: { from: 'results' }, deductions })).toEqual([20, 80]);
  expect(ahead({ yearEnd: { from: 'edition', rows: [] } })).toEqual([0, 80]);
  // protected nothing before and now: the latest issue is no witness
  const unprotected = inputOf(of(), '2027-01-13').rows;
  const rows = { rows: unprotected, yearEnd: { from: 'edition', rows: yearEnd(before) } } as const;
  expect(ahead(rows)).toEqual([404, 404]);
  // too young for it, not known, too old for the list
  const results = { from: 'results' } as const;
  expect(ahead({ yearEnd: results, birthYear: 2017 })).toEqual([0, 80]);
  expect(projectionOf({ ...input, yearEnd: results, birthYear: null })).toBeNull();
  expect(projectionOf({ ...input, yearEnd: results, birthYear: 2014 })).toBeNull();
});

/** The issue with protection from the published year-end issue before it (RNK-6). */
const published = (played: PlayedSeason, date: Day, known = knownTo(date)) =>
  issueOf(played, date, known, totalsOf(issueOf(played, yearEndOf(yearOfDay(date) - 1))));

/** Often the last issue of a year: ages and protection change after it. */
const turning = fc.oneof(wednesday, fc.constantFrom('2025-12-31', '2026-12-30'));
/** Who came to what is known of a year-end issue later than its results: it derives nothing from that. */
const allCame = (played: PlayedSeason): PlayedSeason => ({
  ...played,
  events: played.events.map((revisions) =>
    revisions.map((result) => ({
      ...result,
      lines: result.lines.filter(({ noShow }) => !noShow),
      absentNoShows: [],
    })),
  ),
});

interface Ahead {
  readonly played: PlayedSeason;
  /** the latest issue, and the next one as it would be with what is known then */
  readonly issue: Issue;
  readonly following: Issue;
  readonly yearEndOf: (id: string, rows: readonly AthleteRow[]) => ProjectionInput['yearEnd'];
}
/** Where the next issue takes its protection from (RNK-6); null: it cannot be so after this date. */
const SOURCES: Readonly<
  Record<string, (played: PlayedSeason, date: Day, known: Known) => Ahead | null>
> = {
  'the year-end issue as it was': (played, date, known) => ({
    played,
    issue: published(played, date),
    following: published(played, nextIssue(date), known),
    yearEndOf: (_, rows) => (turnsYear(date) ? { from: 'edition', rows } : { from: 'same' }),
  }),
  'the year-end issue, revised since': (played, date, known) => {
    if (turnsYear(date)) return null;
    const day = yearEndOf(yearOfDay(date) - 1);
    const revised = issueOf(played, day, { ...known, enteredBefore: closingOf(day) });
    const built = buildIssue(revised, null, 0);
    return {
      played,
      issue: published(played, date),
      following: issueOf(played, nextIssue(date), known, totalsOf(revised)),
      yearEndOf: (id) => ({ from: 'edition', rows: rowsIn(built, id) }),
    };
  },
  'the results, no year-end issue being there': (season, date, known) => {
    if (turnsYear(date)) return null;
    const played = allCame(season);
    return {
      played,
      issue: issueOf(played, date),
      following: issueOf(played, nextIssue(date), known),
      yearEndOf: () => ({ from: 'results' }),
    };
  },
};

test.each(Object.keys(SOURCES))(
  'the projection is the next issue when nothing more is uploaded; protection from %s',
  (source) => {
    const seen = { projections: 0, gone: 0, protected: 0 };
    const turned = { all: 0, tooOld: 0 };
    const property = fc.property(
      playedSeason,
      turning,
      fc.nat({ max: 7 * 24 }),
      (season, date, hours) => {
        const now = new Date(Date.parse(issuedAt(date)) + hours * 3_600_000).toISOString();
        const closing = closingOf(nextIssue(date));
        const known = { asOf: now < closing ? now : closing, enteredBefore: closing };
        const ahead = SOURCES[source]!(season, date, known);
        if (ahead === null) return;
        const { played, following } = ahead;
        const built = buildIssue(ahead.issue, null, 0);
        for (const { id, birthYear } of played.people) {
          const rows = rowsIn(built, id);
          for (const { list } of rows) {
            const projection = projectionOf({
              ...{ list, rows, awards: awardsOf(played, id), birthYear, date, now },
              yearEnd: ahead.yearEndOf(id, rows),
              deductions: played.deductions.filter(({ memberId }) => memberId === id),
              known: knownTo(date),
            });
            const there = following.lists.find(({ name }) => name === list)!;
            const at = Array.from(there.member, (who) => following.season.members.ids[who]).indexOf(
              id,
            );
            seen.projections += 1;
            if (turnsYear(date)) turned.all += 1;
            if (projection === null) turned.tooOld += 1;
            if (at < 0) {
              seen.gone += 1;
              expect(projection?.total ?? 0).toBeLessThanOrEqual(0);
              continue;
            }
            expect([projection?.earned, projection?.protected, projection?.total]).toEqual([
              there.earned[at],
              there.protection[at],
              there.total[at],
            ]);
            if (there.base[at]! > 0) seen.protected += 1;
          }
        }
      },
    );
    // the same seasons each time, in which all of it occurs, and new ones
    fc.assert(property, { numRuns: 150, seed: 2 });
    fc.assert(property, { numRuns: 40 });
    // Nothing of it is empty; only the year-end issue as it was turns the year.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
    for (const count of Object.values(turned))
      expect(count > 0).toBe(source === 'the year-end issue as it was');
  },
);

test('RNK-6: the published year-end issue and the results of the year say the same', () => {
  let protectedRows = 0;
  fc.assert(
    fc.property(playedSeason, wednesday, (played, date) => {
      // What is corrected after the year-end issue changes protection only once that is revised.
      const firsts = { ...played, events: played.events.map(([first]) => [first!]) };
      const uncorrected = allCame(firsts);
      const { lists } = issueOf(uncorrected, date);
      expect(published(uncorrected, date).lists).toEqual(lists);
      for (const { base } of lists) protectedRows += base.filter((one) => one > 0).length;
    }),
    { numRuns: 400 },
  );
  expect(protectedRows).toBeGreaterThan(20);
});

test('RNK-6: a revised year-end issue changes protection; negative or absent is 0; halves go up', () => {
  const played = season({
    people: [{ id: 'm1', sex: 'M', birthYear: 2015 }],
    events: [[aResult('u12', 'U12', 'MS', '2026-01-04', [['m1', 9, 20]])]],
  });
  const U10 = 0;
  const base = (quarters: number) => {
    const [list] = issueOf(played, '2026-01-07', knownTo('2026-01-07'), (ids) => {
      const totals = quartersColumn(ids.length * policy.groups.length);
      totals[U10] = asQuarters(quarters);
      return totals;
    }).lists.filter(({ name }) => name === 'U12-M');
    return [list?.base[0], list?.protection[0], list?.total[0]];
  };
  expect(base(4000)).toEqual([250, 1000, 1000]);
  expect(base(4008)).toEqual([251, 1004, 1004]);
  expect(base(0)).toEqual([0, 0, 80]);
  expect(base(-400)).toEqual([0, 0, 80]);
});
