import fc from 'fast-check';
import { eventsOf, type EventRule, type Quota } from '../../../src/contract/regulation';
import { freePlace, handOnRoom, recountPlace } from '../../../functions/domain/places/free-place';
import {
  emptyLedger,
  ledgerScopeOf,
  ledgerScopesOf,
  numbersOf,
  waitingPosition,
  type Ledger,
} from '../../../functions/domain/places/ledger';
import { applied } from '../../../functions/domain/places/ledger-write';
import { orphanStep, unsweptTickets } from '../../../functions/domain/places/orphans';
import { countedHolding, placeRulesOf } from '../../../functions/domain/places/place-rules';
import { takePlace } from '../../../functions/domain/places/take-place';
import type { Tournament } from '../../../functions/domain/publishing/tournament';
import { anEventRule, aTeamRule, aTournament } from '../../support/builders/a-tournament';
import { expectSound } from '../../support/recount';

const NOW = '2026-12-02T00:00:00.000Z';

const quotas = (athletes: number, ofUnit: number, leaders: number): Quota[] => [
  { of: 'athletes', per: 'tournament', max: athletes },
  { of: 'athletes', per: 'unit', by: 'group', max: ofUnit },
  { of: 'staff', role: 'leader', per: 'unit', max: leaders },
];

interface Ask {
  readonly short: string;
  readonly eventId: string;
  readonly athletes?: readonly string[];
  readonly leader?: string;
  readonly unitId?: string | null;
  readonly elsewhere?: Readonly<Record<string, string>>;
  readonly initiatorIsAthlete?: boolean;
  readonly now?: string;
}

const holdingFor = (tournament: Tournament, ask: Ask) => {
  const rules = placeRulesOf(tournament.rules, ask.eventId);
  if (!rules) throw new Error('no such event');
  const holding = countedHolding(rules, {
    athletes: ask.athletes ?? [ask.short],
    staff: ask.leader ? [{ role: 'leader', person: ask.leader }] : [],
    unitId: ask.unitId ?? null,
    elsewhere: ask.elsewhere ?? {},
  });
  return { rules, holding };
};

const decide = (tournament: Tournament, ledger: Ledger, ask: Ask) => {
  const { rules, holding } = holdingFor(tournament, ask);
  return takePlace(ledger, rules, {
    name: ask.short,
    holding,
    now: ask.now ?? NOW,
    initiatorIsAthlete: ask.initiatorIsAthlete ?? true,
  });
};

/** Takes with a fresh reading: the ledger after it and what was said. */
const take = (tournament: Tournament, ledger: Ledger, ask: Ask): [Ledger, string] => {
  const taken = decide(tournament, ledger, ask);
  if (!taken.ok) return [ledger, taken.reason];
  if (taken.value.kind !== 'write') return [ledger, taken.value.kind];
  const next = applied(ledger, taken.value.write);
  if (!next) throw new Error('a fresh decision does not hold');
  expectSound(tournament, next);
  return [next, taken.value.waiting ? 'waiting' : 'held'];
};
const rulesIn = (tournament: Tournament) => (eventId: string) =>
  placeRulesOf(tournament.rules, eventId);
/** The ticket of a name as the ledger has it; none: one that never was. */
const ticketIn = (ledger: Ledger, name: string) => {
  const queues = Object.values(ledger.waiting).map((queue) => queue[name]);
  return { name, seq: [ledger.places[name], ...queues].find((seq) => seq !== undefined) ?? 0 };
};
const free = (tournament: Tournament, ledger: Ledger, name: string, now = NOW) =>
  freePlace(ledger, rulesIn(tournament), ticketIn(ledger, name), now);

const singles = (entries: number | null, waitingList = false) =>
  aTournament({
    eventRules: [
      anEventRule({ places: { by: 'first-come', entries, athletes: null, waitingList } }),
    ],
  });
const mine = (tournament: Tournament): Ledger =>
  emptyLedger(tournament, ledgerScopeOf(tournament.rules, 'U12-MS'));

describe('which ledgers there are', () => {
  test('one per event, or one where a limit spans events (CAP-1, ENT-10)', () => {
    expect(ledgerScopesOf(singles(2).rules)).toEqual(['U12-MS']);
    const spanning: Quota[] = [
      { of: 'athletes', per: 'tournament', max: 200 },
      { of: 'athletes', per: 'unit', by: 'group', max: 10 },
      { of: 'staff', role: 'coach', per: 'unit', max: 1 },
      { of: 'entries', per: 'unit', max: 3 },
    ];
    for (const quota of spanning)
      expect(ledgerScopesOf(aTournament({ quotas: [quota] }).rules)).toEqual([null]);
    const each: Quota = { of: 'entries', per: 'unit', by: 'event', max: 1 };
    expect(ledgerScopesOf(aTournament({ quotas: [each] }).rules)).toHaveLength(
      eventsOf(aTournament().rules).length,
    );
  });

  test('a plain singles ticket is its seq and nothing else', () => {
    const tournament = singles(2);
    const [ledger] = take(tournament, mine(tournament), { short: 'a', eventId: 'U12-MS' });
    expect(ledger).toMatchObject({ seq: 1, places: { a: 1 }, holdings: {}, persons: {} });
    expect(numbersOf(ledger, 'U12-MS')).toEqual({ entries: 1, athletes: 1, waiting: 0 });
  });
});

describe('first come, first served (CAP-2)', () => {
  test('in the order of acceptance, never more than the limit, repeats keep their ticket', () => {
    const tournament = singles(2);
    let ledger = mine(tournament);
    const said: string[] = [];
    for (const short of ['a', 'b', 'a', 'c']) {
      const [next, what] = take(tournament, ledger, { short, eventId: 'U12-MS' });
      ledger = next;
      said.push(what);
    }
    expect(said).toEqual(['held', 'held', 'present', 'EVENT_FULL']);
    expect(ledger.places).toEqual({ a: 1, b: 2 });
  });

  test('opening is inclusive, closing exclusive (ENT-13), inside the write too', () => {
    const tournament = singles(2);
    const ledger = mine(tournament);
    const at = (now: string) => decide(tournament, ledger, { short: 'a', eventId: 'U12-MS', now });
    expect(at('2026-11-30T15:59:59.999Z')).toMatchObject({ reason: 'ENTRY_NOT_OPEN' });
    expect(at('2026-11-30T16:00:00.000Z')).toMatchObject({ ok: true });
    expect(at('2026-12-10T15:59:59.999Z')).toMatchObject({ ok: true });
    expect(at('2026-12-10T16:00:00.000Z')).toMatchObject({ reason: 'ENTRY_CLOSED' });
    const decided = at('2026-12-10T15:59:59.999Z');
    if (!decided.ok || decided.value.kind !== 'write') throw new Error('not decided');
    const closedMeanwhile = { ...ledger, closesAt: '2026-12-10T15:00:00.000Z' };
    expect(applied(closedMeanwhile, decided.value.write)).toBeNull();
  });

  test.each<[string, EventRule['places'], number]>([
    ['by lot', { by: 'lot' }, 50],
    ['in an order', { by: 'order', criteria: [{ list: 'ctj', by: 'rank' }], ties: 'time' }, 50],
    ['by invitation, as many as are invited', { by: 'invitation', entries: null }, 50],
    ['by invitation, so many', { by: 'invitation', entries: 3 }, 3],
  ])('%s there is no other limit at entry (CAP-4, CAP-6)', (_, places, held) => {
    const tournament = aTournament({ eventRules: [anEventRule({ places })] });
    let ledger = mine(tournament);
    const said: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const [next, result] = take(tournament, ledger, { short: `s${n}`, eventId: 'U12-MS' });
      ledger = next;
      said.push(result);
    }
    expect(ledger.entries).toEqual({ 'U12-MS': held });
    expect(said.filter((one) => one === 'held')).toHaveLength(held);
    expect(said.filter((one) => one === 'EVENT_FULL')).toHaveLength(50 - held);
    const asked = eventsOf(tournament.rules).map(({ requirements }) => requirements);
    expect(asked).toEqual([places.by === 'invitation' ? [{ kind: 'invited' }] : []]);
  });

  test('a limit of athletes counts those invited; a team that does not fit is refused', () => {
    const tournament = aTournament({
      eventRules: [
        anEventRule({
          disciplines: ['OT'],
          team: aTeamRule(),
          places: { by: 'first-come', entries: null, athletes: 7, waitingList: false },
        }),
      ],
    });
    let ledger = emptyLedger(tournament, 'U12-OT');
    const team = (short: string, size: number): Ask => ({
      short,
      eventId: 'U12-OT',
      athletes: Array.from({ length: size }, (_, at) => `${short}${at}`),
    });
    let said = '';
    [ledger, said] = take(tournament, ledger, team('a', 4));
    expect(said).toBe('held');
    [ledger, said] = take(tournament, ledger, team('b', 4));
    expect(said).toBe('EVENT_FULL');
    [ledger, said] = take(tournament, ledger, team('c', 3));
    expect(said).toBe('held');
    expect(ledger.athletes).toEqual({ 'U12-OT': 7 });
  });
});

describe('the waiting list (CAP-3)', () => {
  test('its head gets a freed place in the same write, nobody overtakes', () => {
    const tournament = singles(1, true);
    let ledger = mine(tournament);
    for (const short of ['a', 'b', 'c'])
      [ledger] = take(tournament, ledger, { short, eventId: 'U12-MS' });
    expect([
      waitingPosition(ledger, 'U12-MS', { name: 'b', seq: 2 }),
      waitingPosition(ledger, 'U12-MS', { name: 'c', seq: 3 }),
      waitingPosition(ledger, 'U12-MS', { name: 'c', seq: 1 }),
    ]).toEqual([1, 2, null]);
    const freed = free(tournament, ledger, 'a');
    const next = freed && applied(ledger, freed.write);
    expect(freed?.promoted).toEqual([{ name: 'b', seq: 2 }]);
    expect(next).toMatchObject({
      places: { b: 2 },
      waiting: { 'U12-MS': { c: 3 } },
      entries: { 'U12-MS': 1 },
      promoted: { b: 2 },
    });
    // while somebody waits, a newcomer queues, even if a place is free
    const room = { ...(next as Ledger), entries: { 'U12-MS': 0 }, places: {} };
    const late = decide(tournament, room, { short: 'd', eventId: 'U12-MS' });
    expect(late).toMatchObject({ ok: true, value: { waiting: true } });
    expect(handOnRoom(room, rulesIn(tournament), NOW)?.promoted).toEqual([{ name: 'c', seq: 3 }]);
    expect(handOnRoom(next as Ledger, rulesIn(tournament), NOW)).toBeNull();
  });

  test('whoever joined meanwhile is not overlooked: the write is decided again', () => {
    const tournament = singles(1, true);
    const [one] = take(tournament, mine(tournament), { short: 'a', eventId: 'U12-MS' });
    const freed = free(tournament, one, 'a');
    const [joined] = take(tournament, one, { short: 'b', eventId: 'U12-MS' });
    expect(freed && applied(joined, freed.write)).toBeNull();
    const again = free(tournament, joined, 'a');
    expect(again?.promoted).toEqual([{ name: 'b', seq: 2 }]);
  });

  test('a ticket that is not there frees nothing', () => {
    const tournament = singles(1);
    expect(free(tournament, mine(tournament), 'nobody')).toBeNull();
  });
});

describe('limits over events (CAP-1, ENT-10)', () => {
  const camp = aTournament({
    eventRules: [
      anEventRule({
        disciplines: ['MS', 'MD'],
        places: { by: 'first-come', entries: null, athletes: null, waitingList: false },
      }),
    ],
    quotas: quotas(4, 2, 1),
  });

  test.each<[string, Ask[], string]>([
    [
      'the same two children of a school in singles and doubles are two',
      [
        { short: 'a', eventId: 'U12-MS', athletes: ['p1'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MD', athletes: ['p1', 'p2'], unitId: 'x' },
      ],
      'held',
    ],
    [
      'a third of one school and group',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1', 'p2'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MS', athletes: ['p3'], unitId: 'x' },
      ],
      'UNIT_FULL',
    ],
    [
      'a third of another school',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1', 'p2'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MS', athletes: ['p3'], unitId: 'y' },
      ],
      'held',
    ],
    [
      'a fifth person of the tournament',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1', 'p2'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MD', athletes: ['p3', 'p4'], unitId: 'y' },
        { short: 'c', eventId: 'U12-MS', athletes: ['p5'], unitId: 'z' },
      ],
      'TOURNAMENT_FULL',
    ],
    [
      'the fourth again, in another event',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1', 'p2'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MD', athletes: ['p3', 'p4'], unitId: 'y' },
        { short: 'c', eventId: 'U12-MS', athletes: ['p4'], unitId: 'y' },
      ],
      'held',
    ],
    [
      'a second leader of a school',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1'], leader: 'l1', unitId: 'x' },
        { short: 'b', eventId: 'U12-MD', athletes: ['p2'], leader: 'l2', unitId: 'x' },
      ],
      'UNIT_STAFF_FULL',
    ],
    [
      'a unit’s second pair by somebody who does not play in it (ENT-4)',
      [
        { short: 'a', eventId: 'U12-MD', athletes: ['p1'], unitId: 'x' },
        { short: 'b', eventId: 'U12-MD', athletes: ['p2'], unitId: 'x', initiatorIsAthlete: false },
      ],
      'INITIATOR_MUST_BE_ATHLETE',
    ],
  ])('%s', (_name, asks, expected) => {
    let ledger = emptyLedger(camp, null);
    let said = '';
    for (const ask of asks) [ledger, said] = take(camp, ledger, ask);
    expect(said).toBe(expected);
  });

  test('a changed roster is counted again, within the limits (ENT-8)', () => {
    let [ledger] = take(camp, emptyLedger(camp, null), {
      short: 'a',
      eventId: 'U12-MD',
      athletes: ['p1', 'p2'],
      unitId: 'x',
    });
    [ledger] = take(camp, ledger, { short: 'b', eventId: 'U12-MD', athletes: ['p3'], unitId: 'y' });
    const change = (athletes: string[]) => {
      const { holding } = holdingFor(camp, {
        short: 'a',
        eventId: 'U12-MD',
        athletes,
        unitId: 'x',
      });
      return recountPlace(ledger, rulesIn(camp), ticketIn(ledger, 'a'), holding, NOW);
    };
    const swapped = change(['p1', 'p9']);
    const next = swapped.ok ? applied(ledger, swapped.value.write) : null;
    expect(next?.persons).toEqual({ '0': { p1: 1, p3: 1, p9: 1 } });
    expect(next?.units).toEqual({ '1|U12|x': { p1: 1, p9: 1 }, '1|U12|y': { p3: 1 } });
    expect(change(['p1', 'p2', 'p9'])).toMatchObject({ reason: 'UNIT_FULL' });
  });
});

describe('quotas of a unit (CAP-5)', () => {
  // a school may send one team, three singles and two pairs to each group, with one coach a group; it has four of
  // its athletes in each group, whatever they play
  const rule = (disciplines: ['OS'] | ['OD'] | ['OT'], waitingList = false) =>
    anEventRule({
      groups: ['U12', 'U14'],
      disciplines,
      team: disciplines[0] === 'OT' ? aTeamRule() : null,
      places: { by: 'first-come', entries: 3, athletes: null, waitingList },
    });
  const school = aTournament({
    eventRules: [rule(['OS'], true), rule(['OD']), rule(['OT'])],
    quotas: [
      { of: 'entries', per: 'unit', by: 'event', disciplines: ['OT'], max: 1 },
      { of: 'entries', per: 'unit', by: 'event', disciplines: ['OS'], max: 2 },
      { of: 'entries', per: 'unit', by: 'event', disciplines: ['OD'], max: 2 },
      { of: 'athletes', per: 'unit', by: 'group', groups: ['U12'], max: 4 },
      { of: 'staff', role: 'leader', per: 'unit', by: 'group', max: 1 },
      { of: 'entries', per: 'tournament', by: 'group', groups: ['U14'], max: 2 },
    ],
    entry: { ...aTournament().rules.entry, unit: 'required' },
  });
  const one = (short: string, eventId: string, unitId: string, athletes = [short]): Ask => ({
    ...{ short, eventId, unitId, athletes },
  });

  test.each<[string, Ask[], string[]]>([
    [
      'a third singles of a school waits for nothing, another school’s has room',
      ['a', 'b', 'c'].map((name) => one(name, 'U12-OS', 'x')).concat(one('d', 'U12-OS', 'y')),
      ['held', 'held', 'UNIT_ENTRIES_FULL', 'held'],
    ],
    [
      'each event and each group is counted by itself',
      [
        one('a', 'U12-OT', 'x', ['p1', 'p2', 'p3']),
        one('b', 'U12-OT', 'x', ['p1', 'p2', 'p3']),
        one('c', 'U14-OT', 'x', ['q1', 'q2', 'q3']),
        one('d', 'U12-OD', 'x', ['p1', 'p4']),
      ],
      ['held', 'UNIT_ENTRIES_FULL', 'held', 'held'],
    ],
    [
      'a fifth athlete of a school in U12, none of whom is counted in U14',
      [
        one('a', 'U12-OD', 'x', ['p1', 'p2']),
        one('b', 'U12-OD', 'x', ['p3', 'p4']),
        one('c', 'U12-OS', 'x', ['p5']),
        one('d', 'U14-OS', 'x', ['p5']),
      ],
      ['held', 'held', 'UNIT_FULL', 'held'],
    ],
    [
      'a leader of each group, not two of one',
      [
        { ...one('a', 'U12-OD', 'x'), leader: 'l1' },
        { ...one('b', 'U14-OD', 'x'), leader: 'l2' },
        { ...one('c', 'U12-OD', 'x'), leader: 'l2' },
      ],
      ['held', 'held', 'UNIT_STAFF_FULL'],
    ],
    [
      'a third entry of U14, of whichever school and event; nobody waits for an event without a list',
      [
        one('a', 'U14-OS', 'x'),
        one('b', 'U14-OD', 'y'),
        one('c', 'U14-OD', 'z'),
        one('d', 'U14-OS', 'z'),
      ],
      ['held', 'held', 'TOURNAMENT_FULL', 'waiting'],
    ],
  ])('%s', (_name, asks, expected) => {
    let ledger = emptyLedger(school, null);
    const said = asks.map((ask) => {
      const [next, what] = take(school, ledger, ask);
      ledger = next;
      return what;
    });
    expect(said).toEqual(expected);
  });

  test('who waits and has no room in their school’s quota holds up nobody behind them (CAP-3)', () => {
    let ledger = emptyLedger(school, null);
    // x has one of its two, y has two; the event is full; x waits twice and y once behind them
    for (const ask of [
      one('x1', 'U12-OS', 'x'),
      one('y1', 'U12-OS', 'y'),
      one('z1', 'U12-OS', 'z'),
      one('x2', 'U12-OS', 'x'),
      one('x3', 'U12-OS', 'x'),
      one('y2', 'U12-OS', 'y'),
    ])
      [ledger] = take(school, ledger, ask);
    const after = (name: string) => {
      const freed = free(school, ledger, name);
      ledger = (freed && applied(ledger, freed.write)) ?? ledger;
      expectSound(school, ledger);
      return freed?.promoted.map((ticket) => ticket.name);
    };
    expect(after('z1')).toEqual(['x2']);
    // x3 would be the third of x
    expect(after('y1')).toEqual(['y2']);
    expect(after('x1')).toEqual(['x3']);
  });
});

test('CAP-5: who waits does not grow beyond what their unit may ever have', () => {
  const tournament = aTournament({
    eventRules: [
      anEventRule({
        disciplines: ['OT'],
        team: aTeamRule(),
        places: { by: 'first-come', entries: 1, athletes: null, waitingList: true },
      }),
    ],
    quotas: [{ of: 'athletes', per: 'unit', by: 'event', max: 4 }],
    entry: { ...aTournament().rules.entry, unit: 'required' },
  });
  const team = (short: string, unitId: string, athletes: string[]): Ask => ({
    ...{ short, eventId: 'U12-OT', unitId, athletes },
  });
  let ledger = emptyLedger(tournament, 'U12-OT');
  [ledger] = take(tournament, ledger, team('a', 'x', ['a1', 'a2', 'a3']));
  [ledger] = take(tournament, ledger, team('b', 'y', ['b1', 'b2', 'b3']));
  expect(ticketIn(ledger, 'b').seq).toBe(ledger.waiting['U12-OT']?.b);
  const grown = (...athletes: string[]) => {
    const { holding } = holdingFor(tournament, team('b', 'y', athletes));
    const answer = recountPlace(ledger, rulesIn(tournament), ticketIn(ledger, 'b'), holding, NOW);
    return answer.ok ? 'ok' : answer.reason;
  };
  expect(grown('b1', 'b2', 'b3', 'b4')).toBe('ok');
  expect(grown('b1', 'b2', 'b3', 'b4', 'b5')).toBe('UNIT_FULL');
});

describe('tickets without an entry', () => {
  test('are noted, given up a minute later, forgotten when the entry came', () => {
    const tournament = singles(null);
    let ledger = mine(tournament);
    for (const short of ['a', 'b', 'c'])
      [ledger] = take(tournament, ledger, { short, eventId: 'U12-MS' });
    const sweep = (found: [string, 'entry' | 'grave'][], now: string) => {
      const step = orphanStep(ledger, new Map(found), now);
      if (step.write) ledger = applied(ledger, step.write) ?? ledger;
      return step.giveUp;
    };
    const first = sweep(
      [
        ['a1', 'entry'],
        ['c3', 'entry'],
      ],
      NOW,
    );
    expect([first, ledger.swept, ledger.orphans]).toEqual([[], 1, { b2: NOW }]);
    expect(unsweptTickets(ledger).map(({ name }) => name)).toEqual(['b', 'c']);
    expect(sweep([['c3', 'entry']], '2026-12-02T00:00:59.999Z')).toEqual([]);
    expect(sweep([['c3', 'entry']], '2026-12-02T00:01:00.000Z')).toEqual([{ name: 'b', seq: 2 }]);
    expect(
      sweep(
        [
          ['b2', 'entry'],
          ['c3', 'entry'],
        ],
        '2026-12-02T00:01:01.000Z',
      ),
    ).toEqual([]);
    expect([ledger.swept, ledger.orphans]).toEqual([3, {}]);
  });
});

describe('whatever is decided on whatever old reading', () => {
  const waitingList = aTournament({
    eventRules: [
      anEventRule({
        disciplines: ['MS', 'MD'],
        places: { by: 'first-come', entries: 3, athletes: 5, waitingList: true },
      }),
    ],
    quotas: quotas(6, 3, 1),
  });

  const person = fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`);
  const command = fc.record({
    do: fc.constantFrom('take' as const, 'take' as const, 'free' as const, 'recount' as const),
    short: fc.integer({ min: 0, max: 11 }).map((n) => `e${n}`),
    eventId: fc.constantFrom('U12-MS', 'U12-MD'),
    athletes: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    leader: fc.option(person, { nil: undefined }),
    unitId: fc.constantFrom(null, 'x', 'y'),
    /** how many writes old the reading is */
    stale: fc.integer({ min: 0, max: 6 }),
  });

  test('limits hold, counters equal a recount, seq has no gaps, the queue keeps its order', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const history: Ledger[] = [emptyLedger(waitingList, null)];
        for (const one of commands) {
          const present = history.at(-1) as Ledger;
          const seen = history.at(-1 - Math.min(one.stale, history.length - 1)) as Ledger;
          const { holding } = holdingFor(waitingList, one);
          const taken = one.do === 'take' ? decide(waitingList, seen, one) : null;
          const recounted =
            one.do === 'recount'
              ? recountPlace(seen, rulesIn(waitingList), ticketIn(seen, one.short), holding, NOW)
              : null;
          const write =
            one.do === 'free'
              ? free(waitingList, seen, one.short)?.write
              : taken?.ok && taken.value.kind === 'write'
                ? taken.value.write
                : recounted?.ok
                  ? recounted.value.write
                  : undefined;
          const next = write && applied(present, write);
          if (!next) continue;
          expectSound(waitingList, next);
          const seqs = [next.places, ...Object.values(next.waiting)].flatMap(Object.values);
          expect(new Set(seqs).size).toBe(seqs.length);
          expect(next.seq - present.seq).toBe(one.do === 'take' ? 1 : 0);
          history.push(next);
        }
      }),
      { numRuns: 400 },
    );
  });
});
