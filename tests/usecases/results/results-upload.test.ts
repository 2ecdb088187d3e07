import type { MemberStore } from '../../../functions/domain/membership/member-store';
import { only } from '../../support/fakes/only';
import type { ResultRow } from '../../../src/contract/results';
import { routes } from '../../../src/contract/routes';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { memberKey } from '../../../functions/adapters/dynamo/keys';
import { resultItem } from '../../../functions/adapters/dynamo/result-item';
import { dynamoAthleteFacts } from '../../../functions/adapters/dynamo/athlete-facts';
import { dynamoEventLists } from '../../../functions/adapters/dynamo/event-lists';
import { dynamoMemberStore } from '../../../functions/adapters/dynamo/member-store';
import type { PublishedRanking } from '../../../functions/domain/editions/published-ranking';
import type { RankingStore } from '../../../functions/domain/editions/ranking-store';
import { getEventPlaces } from '../../../functions/usecases/results/get-event-places';
import { getEventResults } from '../../../functions/usecases/results/get-event-results';
import { getMyRoles } from '../../../functions/usecases/membership/get-my-roles';
import { getResultSheet } from '../../../functions/usecases/results/get-result-sheet';
import { asRole } from '../../../functions/handlers/as-role';
import { indexResults } from '../../../functions/usecases/results/index-results';
import { listOfficiating } from '../../../functions/usecases/results/list-officiating';
import { useTestTable } from '../../support/dynamo-local';
import { must, reasonOf } from '../../support/entry-world';
import {
  aPenalty,
  CLOSING,
  partnerOf,
  placesOfDraw,
  resultsWorld,
  rowOf,
  type ResultsWorld,
  type Written,
} from '../../support/results-world';
import { setRights } from '../../support/staff';

const table = useTestTable();
const justBefore = '2026-11-17T03:59:59.999Z';
const WHY = '第一名与第二名写反了';
let world: ResultsWorld;
let people: Written[];

const fresh = async (
  ...more: Parameters<typeof resultsWorld> extends [unknown, ...infer R] ? R : never
) => {
  world = await resultsWorld(table(), ...more);
  people = await world.people(8);
};
beforeEach(() => fresh());

const rows = (order: readonly number[]) =>
  placesOfDraw(order.length).map((place, at) => {
    const person = people[order[at] ?? 0];
    if (!person) throw new Error('not so many');
    return rowOf(person, place);
  });
const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];
const SWAPPED = [1, 0, 2, 3, 4, 5, 6, 7];
const idOf = (index: number): string => people[index]?.id ?? '';
/** No issue was published yet: nobody is ranked. */
const placesDeps = () => ({
  ...world.deps,
  results: world.results,
  athletes: dynamoAthleteFacts(table()),
  eventLists: dynamoEventLists(table()),
  members: dynamoMemberStore(table()),
  published: only<PublishedRanking>({ latest: async () => null, lastKnown: () => null }),
  ranking: only<RankingStore>({}),
});
const reindexed = async () => indexResults({ ...world.deps, results: world.results });

describe('what stands', () => {
  test('is seen by everybody as they consent to, my own line marked (MEM-13)', async () => {
    const at = { tournamentId: world.tournament.id, eventId: 'U12-MS' };
    const none = must(await getEventPlaces(placesDeps(), null, at));
    expect(none).toEqual({ uploadedAt: null, lines: [] });
    must(await world.upload(rows(EIGHT)));
    must(await world.upload(rows(SWAPPED), { replaces: 1 }));
    const guest = must(await getEventPlaces(placesDeps(), null, at));
    expect(guest.lines.slice(0, 3).map(({ place, points }) => [place, points])).toEqual([
      [1, 280],
      [2, 200],
      [3, 100],
    ]);
    // everybody here has consented; nobody is ranked, so no name has a page
    expect(guest.lines[0]?.people).toEqual([{ name: people[1]?.name, unit: null, athlete: null }]);
    const me = { memberId: idOf(1), phoneKey: 'none', sessionId: 'none' };
    const mine = must(await getEventPlaces(placesDeps(), me, at));
    expect(mine.lines.map((line) => line.mine)).toEqual([true, ...Array<boolean>(7).fill(false)]);
    expect(reasonOf(await getEventPlaces(placesDeps(), null, { ...at, eventId: 'U18-MS' }))).toBe(
      'EVENT_NOT_FOUND',
    );
  });
});

test('ENT-7: a team name that others do not read in its entry is in no results they read', async () => {
  await fresh({ level: 'G600' });
  const at = { tournamentId: world.tournament.id, eventId: 'U12-MT' };
  const teams = [
    ['飞鱼队', 'risky'],
    ['云雀队', 'pending'],
    ['海燕队', undefined],
  ] as const;
  const lines: ResultRow[] = [];
  for (const [n, [team, nameHidden]] of teams.entries()) {
    const pair = people.slice(2 * n, 2 * n + 2);
    await world.enter('U12-MT', pair, team, nameHidden === undefined ? {} : { nameHidden });
    lines.push(...pair.map((person) => rowOf(person, n + 1, { team })));
  }
  must(await world.upload(lines, { eventId: 'U12-MT' }));
  const { lines: shown } = must(await getEventPlaces(placesDeps(), null, at));
  expect(shown.map(({ team }) => team)).toEqual([null, null, null, null, '海燕队', '海燕队']);
});

describe('an upload', () => {
  test('is kept whole, with the points of PTS-2 (eight who played: one band down)', async () => {
    const results = must(await world.upload(rows(EIGHT)));
    expect(results.lines.map(({ place, points }) => [place, points])).toEqual([
      [1, 280],
      [2, 200],
      [3, 100],
      [3, 100],
      [5, 40],
      [5, 40],
      [5, 40],
      [5, 40],
    ]);
    expect(results).toMatchObject({
      played: 8,
      format: 'SET1-S:6/TB7',
      event: { eventId: 'U12-MS', revision: 1, lines: 8, rankingGroup: 'U12', drawSize: 32 },
      revisions: [{ revision: 1, by: '秦裁判', reason: null, lines: 8 }],
    });
    const [kept] = await world.revisions();
    expect(kept).toMatchObject({
      group: 'U12',
      level: 'C400',
      week: '2026-11-18',
      lastDay: '2026-11-15',
      firstUploadedAt: '2026-11-16T01:00:00.000Z',
      table: 'ctj-2025',
      thresholds: 'ctj-2025',
    });
    expect(await world.results.ofAthlete(idOf(0))).toEqual([
      expect.objectContaining({
        tournamentName: '某地青少年网球公开赛（CTJ-C400）',
        revisions: [{ revision: 1, uploadedAt: '2026-11-16T01:00:00.000Z', place: 1, points: 280 }],
      }),
    ]);
    expect(await world.results.unindexed()).toEqual([]);
  });

  test('is what its preview said', async () => {
    const preview = must(await world.check(rows(EIGHT)));
    expect(preview).toMatchObject({ kind: 'first', issue: '2026-11-18', closesAt: CLOSING });
    expect(await world.revisions()).toEqual([]);
    const results = must(await world.upload(rows(EIGHT)));
    expect(results.lines).toEqual(preview.lines);
    expect(results.played).toBe(preview.played);
  });

  test('with any fault nothing is kept', async () => {
    const faulty = [...rows(EIGHT.slice(0, 7)), ...rows([0])];
    expect(await world.upload(faulty)).toMatchObject({
      reason: 'RESULTS_FAULTY',
      detail: { count: 2 },
    });
    expect(await world.revisions()).toEqual([]);
    expect(await world.results.ofAthlete(idOf(0))).toEqual([]);
  });

  test('who did not come, and who played no match to its end, get none (PTS-4)', async () => {
    const given = rows(EIGHT);
    const changed = given.map((row, at) =>
      at === 1 ? { ...row, noShow: '是' } : at === 4 ? { ...row, wholeMatches: '0' } : row,
    );
    const { lines, played } = must(await world.upload(changed));
    expect(played).toBe(7);
    // under eight: nobody gets any
    expect(lines.map(({ without }) => without)).toEqual([
      'TOO_FEW',
      'NO_SHOW',
      'TOO_FEW',
      'TOO_FEW',
      'NO_WHOLE_MATCH',
      'TOO_FEW',
      'TOO_FEW',
      'TOO_FEW',
    ]);
  });

  test('of pairs gives each of the two the pair’s points (PTS-3)', async () => {
    const pairs = [0, 2, 4, 6].map((at, index) => {
      const [one, other] = [people[at], people[at + 1]];
      if (!one || !other) throw new Error('not so many');
      return rowOf(one, placesOfDraw(4)[index] ?? 1, partnerOf(other));
    });
    for (const at of [0, 2, 4, 6])
      await world.enter('U12-MD', people.slice(at, at + 2), `组合${at}`);
    const { lines } = must(await world.upload(pairs, { eventId: 'U12-MD' }));
    expect(lines.map(({ people: two, points }) => [two.length, points])).toEqual([
      [2, 280],
      [2, 200],
      [2, 100],
      [2, 100],
    ]);
    for (const index of [0, 1])
      expect((await world.results.ofAthlete(idOf(index)))[0]?.revisions[0]?.points).toBe(280);
  });

  test('keeps the rule of the regulation for a no-show, and the points by it (SAN-2)', async () => {
    const given = rows(EIGHT).map((row, at) => (at === 3 ? { ...row, noShow: '是' } : row));
    const fourth = async (noShow: Parameters<typeof aPenalty>[0]) => {
      await fresh({ penalties: aPenalty(noShow) });
      const mine = given.map((row, at) => ({
        ...row,
        ...{ name: people[at]?.name ?? '', documentNumber: people[at]?.number ?? '' },
      }));
      const { lines, played } = must(await world.upload(mine));
      const [kept] = await world.revisions();
      return [lines[3]?.points, lines[3]?.without, played, kept?.noShowRule];
    };
    expect(await fourth('void-event-and-bar-next-stop')).toEqual([
      null,
      'NO_SHOW',
      8,
      'void-event',
    ]);
    expect(await fourth('void-place-and-stop-points')).toEqual([null, 'NO_SHOW', 8, 'void-stop']);
    expect(await fourth('walkover-and-out')).toEqual([100, null, 8, 'keep-won']);
    expect(await fourth('none')).toEqual([100, null, 8, 'keep-won']);
  });

  test('says what a no-show loses elsewhere in the stop, in whichever order they come (SAN-2)', async () => {
    await fresh({ penalties: aPenalty('void-place-and-stop-points') });
    const pairs = (noShow: string) =>
      [0, 2, 4, 6].map((at, index) => {
        const [one, other] = [people[at], people[at + 1]];
        if (!one || !other) throw new Error('not so many');
        return rowOf(one, placesOfDraw(4)[index] ?? 1, {
          ...partnerOf(other),
          noShow: index === 2 ? noShow : '',
        });
      });
    // the third pair did not come: the fifth and sixth of the singles, with 40 each
    const gone = [4, 5].map((at) => ({
      ...{ memberId: idOf(at), name: `球员${at + 1}`, points: 40 },
      ...{ eventId: 'U12-MS', discipline: 'MS', groupName: world.tournament.rules.groups[0]?.name },
    }));
    for (const at of [0, 2, 4, 6]) await world.enter('U12-MD', people.slice(at, at + 2));
    const singles = must(await world.upload(rows(EIGHT)));
    expect(singles.lost).toEqual([]);
    expect(must(await world.check(pairs('是'), {}, 'U12-MD')).lost).toEqual(gone);
    expect(must(await world.upload(pairs('是'), { eventId: 'U12-MD' })).lost).toEqual(gone);
    // now the singles say it too, as they stand and before another upload
    const params = { tournamentId: world.tournament.id, eventId: 'U12-MS' };
    expect(must(await getEventResults(world.deps, params)).lost).toEqual(gone);
    expect(must(await world.check(rows(SWAPPED))).lost).toEqual(gone);
    const back = must(await world.upload(pairs(''), { eventId: 'U12-MD', replaces: 1 }));
    expect(back.lost).toEqual([]);
    expect(must(await getEventResults(world.deps, params)).lost).toEqual([]);
  });

  test.each(['U14-MS', 'U12-XD', 'U12-MT', 'U12-OD'])('of %s', async (eventId) => {
    const expected = {
      'U14-MS': 'ok',
      'U12-XD': 'RESULTS_GIVE_NO_POINTS',
      'U12-MT': 'RESULTS_GIVE_NO_POINTS',
      'U12-OD': 'EVENT_NOT_FOUND',
    }[eventId];
    await world.enter(eventId, people.slice(0, 1));
    expect(reasonOf(await world.upload(rows([0]), { eventId }))).toBe(expected);
  });
});

describe('before the last day is over', () => {
  test.each([
    ['2026-11-15T15:59:59.999Z', 'RESULTS_NOT_OPEN'],
    ['2026-11-15T16:00:00.000Z', 'ok'],
  ])('at %s: %s', async (now, expected) => {
    world.clock.set(now);
    expect(reasonOf(await world.check(rows(EIGHT)))).toBe(expected);
    expect(reasonOf(await world.upload(rows(EIGHT)))).toBe(expected);
  });
});

describe('the closing (PTS-8)', () => {
  test('a millisecond before it replaces without a reason', async () => {
    must(await world.upload(rows(EIGHT)));
    world.clock.set(justBefore);
    expect(must(await world.check(rows(SWAPPED))).kind).toBe('replacement');
    const { revisions, event } = must(await world.upload(rows(SWAPPED), { replaces: 1 }));
    expect(event.revision).toBe(2);
    expect(revisions.map(({ revision }) => revision)).toEqual([2, 1]);
    expect((await world.revisions()).map(({ firstUploadedAt }) => firstUploadedAt)).toEqual([
      '2026-11-16T01:00:00.000Z',
      '2026-11-16T01:00:00.000Z',
    ]);
    expect((await world.results.ofAthlete(idOf(0)))[0]?.revisions).toMatchObject([
      { place: 1, points: 280 },
      { place: 2, points: 200 },
    ]);
  });

  test('at 12:00:00.000 sharp a first upload is late and enters the next issue', async () => {
    world.clock.set(justBefore);
    expect(must(await world.check(rows(EIGHT)))).toMatchObject({
      kind: 'first',
      issue: '2026-11-18',
    });
    world.clock.set(CLOSING);
    expect(must(await world.check(rows(EIGHT)))).toMatchObject({
      kind: 'late',
      issue: '2026-11-25',
      closesAt: '2026-11-24T04:00:00.000Z',
    });
    expect(must(await world.upload(rows(EIGHT))).event.revision).toBe(1);
  });

  test('from then on a later revision is a correction and needs a reason', async () => {
    must(await world.upload(rows(EIGHT)));
    world.clock.set(CLOSING);
    expect(must(await world.check(rows(SWAPPED)))).toMatchObject({
      kind: 'correction',
      issue: '2026-11-25',
    });
    expect(reasonOf(await world.upload(rows(SWAPPED), { replaces: 1 }))).toBe(
      'CORRECTION_REASON_REQUIRED',
    );
    expect(await world.revisions()).toHaveLength(1);
    const { revisions } = must(await world.upload(rows(SWAPPED), { replaces: 1, reason: WHY }));
    expect(revisions[0]).toMatchObject({ revision: 2, reason: WHY, at: CLOSING });
  });
  test('PTS-8: its reason names nobody, also of the version before, and has nobody’s number', async () => {
    must(await world.upload(rows(EIGHT)));
    world.clock.set(CLOSING);
    const seven = rows(EIGHT).slice(0, 7);
    for (const reason of [
      `${people[0]?.name ?? ''}与第二名写反了`,
      `第八名${people[7]?.name ?? ''}没有到场`,
      '问教练 199a0000b1234',
    ])
      expect([
        reason,
        reasonOf(
          await world.upload(seven, {
            replaces: 1,
            reason,
            absentConfirmed: must(await world.check(seven)).absent?.digest ?? null,
          }),
        ),
      ]).toEqual([reason, 'REASON_PERSONAL']);
    expect(await world.revisions()).toHaveLength(1);
  });
});

describe('what is not seen is not overwritten', () => {
  test.each([1, 7])('replaces %i while nothing is there', async (replaces) => {
    expect(await world.upload(rows(EIGHT), { replaces })).toMatchObject({
      reason: 'RESULTS_CHANGED',
      detail: { revision: 0 },
    });
  });
  test('an upload on what somebody else has replaced', async () => {
    must(await world.upload(rows(EIGHT)));
    expect(await world.upload(rows(SWAPPED))).toMatchObject({
      reason: 'RESULTS_CHANGED',
      detail: { revision: 1 },
    });
  });
  test('the same lines again, in another order too', async () => {
    must(await world.upload(rows(EIGHT)));
    expect(reasonOf(await world.upload(rows(EIGHT), { replaces: 1 }))).toBe('RESULTS_UNCHANGED');
    const turned = rows(EIGHT).reverse();
    expect(reasonOf(await world.upload(turned, { replaces: 1 }))).toBe('RESULTS_UNCHANGED');
  });
});

describe('Idempotency-Key', () => {
  test('a repeat gets the same answer, also when the results have gone on', async () => {
    const once = must(await world.upload(rows(EIGHT), { key: 'one-upload' }));
    expect(must(await world.upload(rows(EIGHT), { key: 'one-upload' }))).toEqual(once);
    expect(await world.revisions()).toHaveLength(1);
    must(await world.upload(rows(SWAPPED), { replaces: 1 }));
    expect(must(await world.upload(rows(EIGHT), { key: 'one-upload' })).event.revision).toBe(2);
    expect(await world.revisions()).toHaveLength(2);
  });
  test('the same key for something else is refused', async () => {
    must(await world.upload(rows(EIGHT), { key: 'one-upload' }));
    for (const more of [{ replaces: 1 }, { eventId: 'U14-MS' }])
      expect(reasonOf(await world.upload(rows(SWAPPED), { key: 'one-upload', ...more }))).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
  });
});

/** Two uploads reach the write together, both having seen the same. */
const meeting = () => {
  let arrived: (() => void)[] = [];
  return async (): Promise<void> => {
    await new Promise<void>((go) => {
      arrived.push(go);
      if (arrived.length < 2) return;
      for (const each of arrived) each();
      arrived = [];
    });
  };
};
const from = (first: number): number[] => EIGHT.map((at) => (at + first) % 8);

describe('two at once', () => {
  test('one wins, the other is told, nothing is mixed', async () => {
    const together = meeting();
    await fresh({}, (deps) => ({
      ...deps,
      results: {
        ...deps.results,
        add: async (result) => {
          await together();
          return deps.results.add(result);
        },
      },
    }));
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([
        world.upload(rows(from(2 * round)), { replaces: round }),
        world.upload(rows(from(2 * round + 1)), { replaces: round }),
      ]);
      expect(answers.map(reasonOf).sort()).toEqual(['RESULTS_CHANGED', 'ok']);
      const revisions = await world.revisions();
      expect(revisions.map(({ revision }) => revision)).toEqual(
        Array.from({ length: round + 1 }, (_, at) => at + 1),
      );
      const won = answers.find(({ ok }) => ok);
      const order = won?.ok ? won.value.lines.map(({ people: [one] }) => one?.memberId) : [];
      expect(revisions.at(-1)?.lines.map(({ members: [one] }) => one)).toEqual(order);
      const records = await world.results.ofAthlete(order[0] ?? '');
      expect(records[0]?.revisions.at(-1)?.place).toBe(1);
    }
  });

  test('control: without the condition of the write both believe to have won', async () => {
    const together = meeting();
    await fresh({}, (deps) => ({
      ...deps,
      results: {
        ...deps.results,
        add: async (result) => {
          await together();
          await world.put(resultItem(result));
          return true;
        },
      },
    }));
    const answers = await Promise.all([world.upload(rows(from(0))), world.upload(rows(from(1)))]);
    expect(answers.map(reasonOf)).toEqual(['ok', 'ok']);
    expect(await world.revisions()).toHaveLength(1);
  });

  test('the same command twice at once is one revision and one answer', async () => {
    const [one, other] = await Promise.all([
      world.upload(rows(EIGHT), { key: 'at-once' }),
      world.upload(rows(EIGHT), { key: 'at-once' }),
    ]);
    expect(must(one)).toEqual(must(other));
    expect(await world.revisions()).toHaveLength(1);
  });
});

describe('a correction keeps who stood on a line of the version before (PTS-7)', () => {
  const former = (line: number | string, place: number, name = '') =>
    rowOf({ id: '', name, kind: 'hmt-permit', number: String(line) }, place, {
      documentKind: '上一版',
    });
  const correct = (given: ResultRow[]) =>
    world.upload(given, { replaces: 1, reason: '决赛记反了' });
  const left = async (index: number) => {
    const Key = memberKey(idOf(index));
    await table().client.send(new DeleteCommand({ TableName: table().name, Key }));
  };
  beforeEach(async () => {
    must(await world.upload(rows(EIGHT)));
    world.clock.set(CLOSING);
  });

  test('also whose account is gone, so that nobody else’s points change', async () => {
    await left(2);
    const typed = rows(SWAPPED);
    expect(must(await world.check(typed)).faultCount).toBe(1);
    typed[2] = former(3, 3);
    const after = must(await correct(typed));
    expect(after.played).toBe(8);
    expect(after.lines.map(({ people: [one], points }) => [one?.memberId, points])).toEqual(
      // eight who played: C400 one band down, 280 200 100 100 40 40 40 40
      SWAPPED.map((index, at) => [idOf(index), [280, 200, 100, 100][at] ?? 40]),
    );
    expect(after.lines[2]?.people).toEqual([
      { memberId: idOf(2), name: null, documentMasked: null },
    ]);
  });

  test('and whose account is gone gets no record of their own again', async () => {
    await left(2);
    await world.results.forgetAthlete(idOf(2));
    must(await correct([former(2, 1), former(1, 2), former(3, 3), ...rows(EIGHT).slice(3)]));
    expect(await world.results.ofAthlete(idOf(2))).toEqual([]);
    expect((await world.results.ofAthlete(idOf(1)))[0]?.revisions).toHaveLength(2);
  });

  test('with a place of its own, and the name they have now', async () => {
    const all = [2, 1, ...SWAPPED.slice(2).map((index) => index + 1)].map((line, at) =>
      former(line, placesOfDraw(8)[at] ?? 0, `球员${line}`),
    );
    const after = must(await correct(all));
    expect(after.lines[0]).toMatchObject({ people: [{ memberId: idOf(1) }], points: 280 });
  });

  test('and nothing that is no such line, another’s name, or the same person twice', async () => {
    const faults = async (row: ResultRow) => {
      const preview = must(await world.check([...rows(EIGHT).slice(0, 7), row]));
      return preview.faults.map(({ column, fault, detail }) => [column, fault, detail]);
    };
    const number = 'documentNumber';
    expect(await faults(former(9, 5))).toEqual([[number, 'FORMER_LINE_UNKNOWN', { line: 9 }]]);
    expect(await faults(former(0, 5))).toEqual([[number, 'FORMER_LINE_UNKNOWN', { line: 0 }]]);
    expect(await faults(former('末', 5))).toEqual([[number, 'WHOLE_NUMBER', {}]]);
    expect(await faults(former('', 5))).toEqual([[number, 'EMPTY', {}]]);
    expect(await faults(former(8, 5, '别人'))).toEqual([['name', 'FORMER_OTHER_NAME', {}]]);
    expect(await faults(former(1, 5))).toEqual([['name', 'PERSON_TWICE', { line: 1 }]]);
    expect(await faults(former(8, 5))).toEqual([]);
  });
});

describe('a crash between the truth and the athletes’ records', () => {
  test('is healed by the sweep, from all revisions', async () => {
    let broken = true;
    await fresh({}, (deps) => ({
      ...deps,
      results: {
        ...deps.results,
        index: (revisions) =>
          broken ? Promise.reject(new Error('gone')) : deps.results.index(revisions),
      },
    }));
    must(await world.upload(rows(EIGHT)));
    must(await world.upload(rows(SWAPPED), { replaces: 1 }));
    broken = false;
    expect(await world.results.ofAthlete(idOf(0))).toEqual([]);
    expect(await world.results.unindexed()).toEqual([
      { week: '2026-11-18', tournamentId: world.tournament.id, eventId: 'U12-MS' },
    ]);
    expect(world.logged.map(({ event }) => event)).toContain('index-results');
    await reindexed();
    expect((await world.results.ofAthlete(idOf(0)))[0]?.revisions).toHaveLength(2);
    expect(await world.results.unindexed()).toEqual([]);
    await reindexed();
    expect((await world.results.ofAthlete(idOf(0)))[0]?.revisions).toHaveLength(2);
  });
});

describe('who may (PTS-8)', () => {
  const params = () => ({ tournamentId: world.tournament.id, eventId: 'U12-MS' });
  const readers = (id: string) => {
    const actor = world.actorOf(id);
    const asking = { actor, params: params() };
    return Promise.all([
      asRole<unknown>(world.deps, routes.resultSheet, asking, () =>
        getResultSheet(world.deps, world.tournament.id),
      ),
      asRole<unknown>(world.deps, routes.eventResults, asking, () =>
        getEventResults(world.deps, params()),
      ),
    ]);
  };
  test('a stranger neither reads nor writes, another chief referee neither', async () => {
    const mine = world;
    const other = (await resultsWorld(table())).chief;
    await mine.named('stranger', '吴路人');
    for (const id of ['stranger', other.memberId]) {
      expect((await readers(id)).map(reasonOf)).toEqual(['NOT_CHIEF_REFEREE', 'NOT_CHIEF_REFEREE']);
      const by = mine.actorOf(id);
      expect(reasonOf(await mine.upload(rows(EIGHT), { by }))).toBe('NOT_CHIEF_REFEREE');
    }
  });
  test('the association reads, and does not upload', async () => {
    await world.named('official', '冯协会');
    await setRights(world.roles, 'official');
    expect((await readers('official')).map(reasonOf)).toEqual(['ok', 'ok']);
    const by = world.actorOf('official');
    expect(reasonOf(await world.upload(rows(EIGHT), { by }))).toBe('NOT_CHIEF_REFEREE');
  });
  test.each([
    ['who is replaced while uploading has uploaded nothing', true, 'NOT_CHIEF_REFEREE', 0],
    ['control: without its grounds the write is made', false, 'ok', 1],
  ])('%s', async (_, guarded, said, revisions) => {
    await fresh({}, (deps) => ({
      ...deps,
      results: {
        ...deps.results,
        add: async (result, grounds) => {
          await world.named('another', '楚裁判');
          await world.roles.nameChiefReferee(world.tournament.id, '2026-11-15', 'another');
          return deps.results.add(result, guarded ? grounds : []);
        },
      },
    }));
    expect(reasonOf(await world.upload(rows(EIGHT)))).toBe(said);
    expect(await world.revisions()).toHaveLength(revisions);
  });
  test('who was chief referee before is so no longer', async () => {
    await world.named('another', '楚裁判');
    await world.roles.nameChiefReferee(world.tournament.id, '2026-11-15', 'another');
    expect(reasonOf(await world.upload(rows(EIGHT)))).toBe('NOT_CHIEF_REFEREE');
    expect(
      must(await world.upload(rows(EIGHT), { by: world.actorOf('another') })).revisions,
    ).toMatchObject([{ by: '楚裁判' }]);
    expect(
      must(await listOfficiating({ ...world.deps, roles: world.roles }, world.chief)).tournaments,
    ).toEqual([]);
  });
  test('a tournament or event that is none', async () => {
    expect(reasonOf(await getResultSheet(world.deps, 'nowhere-open'))).toBe('TOURNAMENT_NOT_FOUND');
    expect(reasonOf(await getEventResults(world.deps, { ...params(), eventId: 'U9-MS' }))).toBe(
      'EVENT_NOT_FOUND',
    );
  });
});

describe('what is read', () => {
  test('the sheet and the list count what is there', async () => {
    must(await world.upload(rows(EIGHT)));
    const sheet = must(await getResultSheet(world.deps, world.tournament.id));
    expect(sheet).toMatchObject({
      level: 'C400',
      chiefReferee: '秦裁判',
      issue: '2026-11-18',
      closesAt: CLOSING,
      open: true,
    });
    expect(
      sheet.events.map(({ eventId, rankingGroup, revision }) => [eventId, rankingGroup, revision]),
    ).toEqual([
      ['U12-MS', 'U12', 1],
      ['U12-WS', 'U12', 0],
      ['U12-MD', 'U12', 0],
      ['U12-XD', null, 0],
      ['U12-MT', null, 0],
      ['U14-MS', 'U14', 0],
      ['U14-WS', 'U14', 0],
    ]);
    const list = must(await listOfficiating({ ...world.deps, roles: world.roles }, world.chief));
    expect(list.tournaments).toEqual([
      {
        id: world.tournament.id,
        name: '某地青少年网球公开赛（CTJ-C400）',
        level: 'C400',
        firstDay: '2026-11-14',
        lastDay: '2026-11-15',
        events: 5,
        uploaded: 1,
        issue: '2026-11-18',
        closesAt: CLOSING,
      },
    ]);
  });

  test('roles', async () => {
    const deps = { roles: world.roles, members: only<MemberStore>({ find: async () => null }) };
    expect(must(await getMyRoles(deps, world.chief))).toEqual({
      name: null,
      association: false,
      reviewer: false,
      officiating: 1,
    });
  });

  test('whoever has deleted the account has a place and no name', async () => {
    must(await world.upload(rows(EIGHT)));
    await table().client.send(
      new DeleteCommand({ TableName: table().name, Key: memberKey(idOf(2)) }),
    );
    const { lines } = must(
      await getEventResults(world.deps, {
        tournamentId: world.tournament.id,
        eventId: 'U12-MS',
      }),
    );
    expect(lines[2]).toMatchObject({
      place: 3,
      points: 100,
      people: [{ memberId: idOf(2), name: null, documentMasked: null }],
    });
    expect(lines[0]?.people[0]?.name).toBe('球员1');
  });
});
