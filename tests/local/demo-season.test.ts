import { createHash } from 'node:crypto';
import { LIST_NAMES } from '../../src/contract/words';
import { readResidentId } from '../../src/contract/resident-id';
import type { Day } from '../../src/contract/words';
import { checkRounds } from '../../functions/domain/points/check-rounds';
import { gatherFaults } from '../../functions/domain/points/result-faults';
import { fullPlace } from '../../functions/domain/points/check-places';
import type { EventResult } from '../../functions/domain/points/event-result';
import { closingOf, weekOf } from '../../functions/domain/calendar/issue-calendar';
import { parseRegulation } from '../../functions/domain/checking/parse-regulation';
import { computeIssue } from '../../functions/domain/ranking/compute-issue';
import { partOf } from '../../functions/domain/ranking/counting-results';
import { dayNumberOf, type DayColumn } from '../../functions/domain/calendar/day-number';
import { policyOn } from '../../functions/domain/calendar/policy';
import { BOY, GIRL } from '../../functions/domain/calendar/season';
import {
  accounts,
  birthDateOf,
  crowd,
  documentOf,
  PLAYER_ACCOUNT,
} from '../../functions/local/demo/people';
import { athleteOf, otherReferee, seasonPeople } from '../../functions/local/demo/season/athletes';
import { seasonIssues, seasonStops } from '../../functions/local/demo/season/calendar';
import { playKnockOut } from '../../functions/local/demo/season/knock-out';
import {
  playedEvents,
  resultsOf,
  SLIP,
  type SeasonMaking,
} from '../../functions/local/demo/season/make-season';
import type { Twist } from '../../functions/local/demo/season/programme';
import { sampleFiles } from '../../functions/local/demo/season/sample-files';
import { demoSources } from '../../functions/local/regulations';

const sources = demoSources();
const players = [
  ...accounts.filter(({ age, review }) => age < 19 && review === 'approved'),
  ...crowd,
];
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The season before an issue, everybody named by their phone. */
const seasonOf = (latest: Day) => {
  const year = Number(latest.slice(0, 4));
  const people = [...players, ...seasonPeople];
  const making: SeasonMaking = {
    seed: 'kaipai',
    athletes: people.map((person) => athleteOf(person, person.phone, year, 'kaipai')),
    refereeOf: () => 'referee',
    digest,
  };
  const stops = seasonStops(sources, latest);
  const played = stops.map((stop) => ({ stop, events: playedEvents(stop, making) }));
  return {
    played,
    athletes: making.athletes,
    results: played.map(({ stop, events }) => resultsOf(stop, events, making)),
  };
};

/** The lists of an issue by the engine, from what the season says of its events. */
const listsOf = ({ athletes, results }: ReturnType<typeof seasonOf>, issue: Day) => {
  const events = new Map<string, EventResult>();
  results.flat().forEach((result) => events.set(result.tournamentId + result.eventId, result));
  const index = new Map(athletes.map(({ id }, at) => [id, at]));
  const tournaments = [...new Set([...events.values()].map(({ tournamentId }) => tournamentId))];
  const rows = [...events.values()].flatMap((event) =>
    event.lines.flatMap(({ members, points }) =>
      points === null
        ? []
        : members.map((member) => ({ event, points, member: index.get(member)! })),
    ),
  );
  const policy = policyOn(issue);
  return computeIssue(
    {
      members: {
        ids: athletes.map(({ id }) => id),
        sex: Uint8Array.from(athletes, ({ person }) => (person.sex === 'M' ? BOY : GIRL)),
        birthYear: Int16Array.from(athletes, ({ birthYear }) => birthYear),
      },
      awards: {
        count: rows.length,
        member: Int32Array.from(rows, ({ member }) => member),
        tournament: Int32Array.from(rows, ({ event }) => tournaments.indexOf(event.tournamentId)),
        tournaments: tournaments.length,
        group: Uint8Array.from(rows, ({ event }) =>
          policy.groups.indexOf(Number(event.group.slice(1))),
        ),
        part: Uint8Array.from(rows, ({ event }) => partOf(event.discipline)),
        points: Int32Array.from(rows, ({ points }) => points),
        lastDay: Int32Array.from(rows, ({ event }) => dayNumberOf(event.lastDay)) as DayColumn,
        uploaded: Int32Array.from(rows, ({ event }) =>
          Math.floor(Date.parse(event.firstUploadedAt) / 60_000),
        ),
      },
      deductions: [],
    },
    dayNumberOf(issue),
    policy,
  );
};

const season = seasonOf('2026-11-18');
const results = season.results.flat();
const byTwist = (twist: Twist): EventResult[] =>
  season.played.flatMap(({ stop }, at) =>
    stop.stop.twist === twist ? (season.results[at] ?? []) : [],
  );

test('the same seed and Wednesday make the same season, to the byte; another Wednesday another', () => {
  const told = (one: ReturnType<typeof seasonOf>) => JSON.stringify([one.played, one.results]);
  expect(told(seasonOf('2026-11-18'))).toBe(told(season));
  expect(told(seasonOf('2026-11-25'))).not.toBe(told(season));
});

test('there are sixty Wednesdays, the last one is the latest issue', () => {
  const issues = seasonIssues('2026-11-18');
  expect([issues.length, issues[0], issues[59]]).toEqual([60, '2025-10-01', '2026-11-18']);
});

test.each(['2026-11-18', '2027-01-06', '2028-03-01'])(
  'before %s there are thirty tournaments, over, valid without an oddity, each in the week of its last day',
  (latest) => {
    const stops = seasonStops(sources, latest);
    expect(new Set(stops.map(({ regulation }) => regulation.id)).size).toBe(30);
    for (const { regulation, week } of stops) {
      const { errors, oddities } = parseRegulation(regulation);
      // they are played by a table of earlier years, as the regulation they were made of
      const found = oddities.filter(({ code }) => code !== 'POINTS_TABLE_OF_OTHER_YEARS');
      expect([regulation.id, errors, found]).toEqual([regulation.id, [], []]);
      expect([regulation.id, week]).toEqual([regulation.id, weekOf(regulation.lastDay)]);
      expect(regulation.lastDay < latest).toBe(true);
    }
    const levels = new Set(stops.map(({ regulation }) => regulation.level?.charAt(0)));
    expect([...levels].sort()).toEqual(['A', 'B', 'C', 'G']);
    const tables = stops.map(({ regulation }) => regulation.points?.table);
    expect(new Set(tables)).toEqual(new Set(['ctj-2025', 'ctj-2023', 's1-2024']));
  },
);

test.each(['2026-11-18', '2027-01-06', '2027-07-07'])(
  'the issue of %s has fifty athletes and more in each of the nine lists',
  (latest) => {
    const lists = listsOf(seasonOf(latest), latest);
    expect(lists.map(({ name }) => name)).toEqual(LIST_NAMES);
    for (const { name, member } of lists) expect([name, member.length >= 50]).toEqual([name, true]);
  },
);

test('everybody is invented, with a phone, a name and a document nobody else of the demo has', () => {
  const everybody = [...accounts.filter(({ realName }) => realName !== ''), ...crowd];
  const all = [...everybody, ...seasonPeople, otherReferee];
  const documents = all.map((person) => documentOf(person, 2026));
  expect(new Set(documents).size).toBe(all.length);
  expect(new Set(all.map(({ phone }) => phone)).size).toBe(all.length);
  expect(new Set(seasonPeople.map(({ realName }) => realName)).size).toBe(seasonPeople.length);
  for (const { phone } of seasonPeople) expect(phone).toMatch(/^1990000[2]\d{3}$/);
  all.forEach((person, at) =>
    expect(readResidentId(documents[at] ?? '')).toMatchObject({
      sex: person.sex,
      birthDate: birthDateOf(person, 2026),
    }),
  );
});

test('places can be given as they are, nobody stands in an event twice, is too old or of the other sex', () => {
  const people = new Map(season.athletes.map((athlete) => [athlete.id, athlete]));
  for (const { eventId, discipline, group, lastDay, lines } of results) {
    const members = lines.flatMap((line) => line.members);
    expect(new Set(members).size).toBe(members.length);
    for (const id of members) {
      const { person, birthYear } = people.get(id)!;
      const limit = Number(group.slice(1));
      expect(Number(lastDay.slice(0, 4)) - birthYear).toBeLessThanOrEqual(limit);
      if (!discipline.startsWith('O')) expect(person.sex).toBe(discipline[0] === 'M' ? 'M' : 'F');
    }
    const seen: number[] = [];
    const teams = new Set<string | null>();
    for (const { place, team, wholeMatches, noShow } of lines) {
      expect(wholeMatches).toBeLessThanOrEqual(31);
      if (noShow) expect(wholeMatches).toBe(0);
      if (team !== null && teams.has(team)) continue;
      teams.add(team);
      expect([eventId, place, fullPlace(place, seen)]).toEqual([eventId, place, null]);
      seen.push(place);
    }
  }
});

test('RES-3: no event of the season is complained of as a draw that cannot have been', () => {
  for (const { stop, events } of season.played)
    for (const { event, lines } of events) {
      const { complain, all } = gatherFaults();
      const read = lines.map(({ place, wholeMatches, noShow, team }, at) => ({
        ...{ line: at + 1, people: [], team, place, wholeMatches, noShow, onSite: '' },
      }));
      checkRounds(event, read, 0, complain);
      expect([stop.regulation.id, event.id, all()]).toEqual([stop.regulation.id, event.id, []]);
    }
});

test('a knock-out of four without accidents: the final twice, three matches in all', () => {
  const sides = [4, 3, 2, 1].map((strength) => ({ strength }));
  const ended = playKnockOut(sides, () => 0.4);
  // 0.4 is under every edge of the stronger and over every chance of an accident
  expect(
    ended.map(({ side, place, wholeMatches }) => [side.strength, place, wholeMatches]),
  ).toEqual([
    [4, 1, 2],
    [3, 2, 2],
    [2, 3, 1],
    [1, 3, 1],
  ]);
});

test('champions are given what the tables say for as many as played (PTS-1 to PTS-3)', () => {
  // level: 28 and more or 13–27; 8–12 one band down
  const most: Record<string, readonly [number, number]> = {
    A1000: [1000, 750],
    A600: [600, 420],
    B800: [800, 560],
    B600: [600, 420],
    B500: [500, 350],
    C400: [400, 280],
    C200: [200, 140],
    C100: [100, 70],
  };
  const singles = results.filter(({ discipline }) => discipline.endsWith('S'));
  expect(singles.length).toBeGreaterThan(100);
  for (const { level, played, lines, thresholds } of singles) {
    const [full, shifted] = most[level]!;
    const [least, less] = thresholds === 'ctj-2023' ? [16, 8] : [13, 8];
    const wanted = played >= least ? full : played >= less ? shifted : null;
    expect([level, played, lines[0]?.points]).toEqual([level, played, wanted]);
  }
});

test('what the pages are to show is there: too small, no-show, behind the best, teams, mixed U10', () => {
  const without = new Set(results.flatMap(({ lines }) => lines.map((line) => line.without)));
  expect(without).toEqual(
    new Set([null, 'NO_SHOW', 'NO_WHOLE_MATCH', 'TOO_FEW', 'BEHIND_THE_BEST']),
  );
  const kinds = new Set(results.map(({ discipline }) => discipline));
  expect([...kinds].sort()).toEqual(['MD', 'MS', 'MT', 'OD', 'OS', 'WD', 'WS', 'WT']);
});

test('one stop was uploaded late, one mended in time, one corrected with its reason, one not at all (PTS-8)', () => {
  expect(byTwist('late').length).toBeGreaterThan(0);
  for (const { uploadedAt, week } of byTwist('late'))
    expect(uploadedAt >= closingOf(week)).toBe(true);
  const [, replaced] = byTwist('replaced');
  expect(replaced).toMatchObject({ revision: 2, reason: null });
  expect(replaced!.uploadedAt < closingOf(replaced!.week)).toBe(true);
  const [first, corrected] = byTwist('corrected');
  expect(corrected).toMatchObject({ revision: 2, reason: SLIP });
  expect(corrected!.uploadedAt > corrected!.week).toBe(true);
  expect(corrected!.digest).not.toBe(first!.digest);
  expect(season.played.filter(({ stop }) => stop.stop.twist === 'missing')).toHaveLength(1);
  // everything else was there before its closing
  const others = results.filter(
    (result) =>
      !byTwist('late').some(
        (late) => late.eventId === result.eventId && late.tournamentId === result.tournamentId,
      ),
  );
  for (const { firstUploadedAt, week, lastDay } of others)
    expect(firstUploadedAt < closingOf(week) && firstUploadedAt > lastDay).toBe(true);
});

test('who moved up on 1 January is protected in February and not in October (RNK-6)', () => {
  const protectedIn = (issue: Day) =>
    listsOf(season, issue).reduce(
      (sum, { protection }) => sum + protection.filter((quarters) => quarters > 0).length,
      0,
    );
  expect(protectedIn('2026-02-04')).toBeGreaterThan(50);
  expect(protectedIn('2026-10-07')).toBe(0);
});

test('the first account is ranked among the boys under 12, with eight results and more', () => {
  const me = season.athletes.findIndex(({ person }) => person.phone === PLAYER_ACCOUNT);
  const list = listsOf(season, '2026-11-18').find(({ name }) => name === 'U12-M');
  expect(list?.member).toContain(me);
  const mine = results.filter(({ lines }) =>
    lines.some((line) => line.members.includes(PLAYER_ACCOUNT) && line.points !== null),
  );
  expect(new Set(mine.map(({ tournamentId }) => tournamentId)).size).toBeGreaterThanOrEqual(8);
});

test('the files to try an upload with name the people by their documents', () => {
  const missing = season.played.filter(({ stop }) => stop.stop.twist === 'missing');
  const files = sampleFiles(missing, 2026);
  expect(files).toHaveLength(missing[0]!.events.length);
  const [pairs] = files.filter(({ name }) => name.endsWith('U12-MD.csv'));
  const [head, first] = pairs!.text.split('\r\n');
  expect(head).toBe(
    '\uFEFF姓名,证件类型,证件号码,搭档姓名,搭档证件类型,搭档证件号码,名次,打满的场次,弃赛',
  );
  const cells = first!.split(',');
  expect([cells[1], cells[4], cells[6]]).toEqual(['身份证', '身份证', '1']);
  expect(readResidentId(cells[2]!)?.sex).toBe('M');
});
