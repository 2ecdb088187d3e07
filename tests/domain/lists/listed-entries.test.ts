import type { Entry, Slot } from '../../../functions/domain/entry/entry';
import {
  entryPageOf,
  listCursorOf,
  listedEntries,
  listPositionOf,
} from '../../../functions/domain/lists/listed-entries';
import type { Standings } from '../../../functions/domain/entry/ranked-slots';
import { eventsOf } from '../../../src/contract/regulation';
import { readRegulation } from '../../../functions/local/regulations';

const event = eventsOf(readRegulation('guangxi-2023-nanning')).find(({ id }) => id === 'U12-MD');
if (!event) throw new Error('no such event');
const CLOSES = '2023-08-27T16:00:00.000Z';
const rankedIn = { group: null, issue: null };
const about = { event, rankedIn, listPublic: true, closesAt: CLOSES };

const slot = (id: string, state: Slot['state'], name?: string): Slot => ({
  id,
  personKey: `key-${id}`,
  phoneMasked: '199****0001',
  role: 'athlete',
  state,
  invitedAt: '2023-08-03T00:00:00.000Z',
  ...(name ? { name, sex: 'M' as const, memberId: `member-${name}` } : {}),
});
const pair = (seq: number, overrides: Partial<Entry> = {}): Entry => ({
  id: `t.U12-MD.${String(seq).padStart(12, '0')}`,
  tournamentId: 't',
  eventId: 'U12-MD',
  short: String(seq).padStart(12, '0'),
  seq,
  version: 1,
  teamName: `第${seq}组合`,
  unit: { id: 'u', name: '云杉小学' },
  slots: [slot('s1', 'confirmed', '王小明'), slot('s2', 'confirmed', '李雷')],
  waitlisted: false,
  ended: null,
  enteredAt: '2023-08-03T00:00:00.000Z',
  closesAt: CLOSES,
  cutoffAt: CLOSES,
  freeUntil: CLOSES,
  beginsAt: CLOSES,
  history: [],
  notices: [],
  ...overrides,
});
const waiting = (seq: number) =>
  pair(seq, { slots: [slot('s1', 'confirmed', '王小明'), slot('s2', 'invited')] });
const NO_RANKS: Standings = new Map();
/** as members who are shown by name and unit; null: an official looks */
const EVERYBODY = new Set(['member-王小明', 'member-李雷']);
const listed = (
  entries: readonly Entry[],
  {
    published,
    ranks = NO_RANKS,
    mine = new Set(),
    ...page
  }: typeof open & { ranks?: Standings; mine?: ReadonlySet<string> },
  of = about,
) => {
  const shown = entryPageOf(of, entries, page);
  return { entries: listedEntries(of, shown, { published, ranks, mine }), next: shown.next };
};
const open: {
  readonly now: string;
  readonly published: ReadonlySet<string> | null;
  readonly after: ReturnType<typeof listPositionOf>;
  readonly limit: number;
} = { now: '2023-08-20T00:00:00.000Z', published: EVERYBODY, after: null, limit: 50 };

test('in order of acceptance, the waiting list after everybody with a place; ended ones are gone', () => {
  const entries = [
    pair(9),
    pair(4, { waitlisted: true }),
    pair(2),
    pair(3, { ended: { as: 'dissolved', at: '2023-08-10T00:00:00.000Z' } }),
    waiting(5),
  ];
  expect(listed(entries, open).entries.map(({ position, status }) => [position, status])).toEqual([
    [1, 'entered'],
    [2, 'waiting'],
    [3, 'entered'],
    [4, 'waitlisted'],
  ]);
});

test('ENT-6, ENT-7: a pair that waits shows its initiator only, and keeps its name to itself', () => {
  const [line] = listed([waiting(1)], open).entries;
  expect(line).toEqual({
    position: 1,
    teamName: null,
    nameHidden: false,
    units: ['云杉小学'],
    people: [
      { name: '王小明', role: 'athlete', rank: null, athlete: null },
      { name: null, role: 'athlete', rank: null, athlete: null },
    ],
    status: 'waiting',
    mine: false,
  });
});

test('ENT-7: a name that waits for its check, or failed it, and a proposed unit are not told', () => {
  const shown = (overrides: Partial<Entry>) => {
    const [line] = listed([pair(1, overrides)], open).entries;
    return [line?.teamName, line?.nameHidden, line?.units];
  };
  expect(shown({})).toEqual(['第1组合', false, ['云杉小学']]);
  expect(shown({ nameHidden: 'pending' })).toEqual([null, true, ['云杉小学']]);
  expect(shown({ nameHidden: 'risky', unitHidden: 'pending' })).toEqual([null, true, []]);
  const [waits] = listed([{ ...waiting(1), nameHidden: 'pending' }], open).entries;
  expect([waits?.teamName, waits?.nameHidden]).toEqual([null, false]);
});

test('MEM-13: whoever does not consent is masked, beside the names of those who do, without a unit', () => {
  const shown = (published: ReadonlySet<string> | null, overrides: Partial<Entry> = {}) => {
    const { entries } = listed([pair(1, overrides)], { ...open, published });
    expect(JSON.stringify(entries)).not.toMatch(/199|key-|member-/);
    const [line] = entries;
    return [line?.teamName, line?.units, ...(line?.people ?? []).map(({ name }) => name)];
  };
  expect(shown(new Set(['member-李雷']))).toEqual(['第1组合', [], '王*明', '李雷']);
  expect(shown(new Set())).toEqual(['第1组合', [], '王*明', '李*']);
  expect(shown(EVERYBODY)).toEqual(['第1组合', ['云杉小学'], '王小明', '李雷']);
  // officials see who it is
  expect(shown(null)).toEqual(['第1组合', ['云杉小学'], '王小明', '李雷']);
});

test('MEM-13: a team’s name that says a masked name or its unit is kept back', () => {
  const named = (teamName: string, published: ReadonlySet<string> = new Set(['member-李雷'])) =>
    listed([pair(1, { teamName })], { ...open, published }).entries[0]?.teamName;
  expect(named('王 小明与李雷')).toBeNull();
  expect(named('云杉小学一队')).toBeNull();
  expect(named('李雷的组合')).toBe('李雷的组合');
  expect(named('王小明与李雷', EVERYBODY)).toBe('王小明与李雷');
});

test('DRW-2: ranks stand beside athletes who have confirmed, masked or not', () => {
  const of = (id: string, change: Partial<Slot>): Slot => ({
    ...slot(id, 'confirmed', '王小明'),
    memberId: id,
    ...change,
  });
  const entry = pair(1, {
    slots: [
      of('ranked', {}),
      of('unranked', {}),
      of('coach', { role: 'coach' }),
      of('asked', { state: 'invited', name: undefined }),
    ],
  });
  const ranks: Standings = new Map([
    ['ranked', { list: 'U12-M', rank: 35 }],
    ['coach', { list: 'U12-M', rank: 1 }],
    ['asked', { list: 'U12-M', rank: 2 }],
  ]);
  const shown = (published: ReadonlySet<string>) =>
    listed([entry], { ...open, published, ranks }).entries[0]?.people.map(({ rank }) => rank);
  expect(shown(new Set(['ranked', 'unranked', 'coach']))).toEqual([35, null, null, null]);
  expect(shown(new Set())).toEqual([35, null, null, null]);
});

test('ENT-14: at the closing instant who still waits is off the list, written or not', () => {
  const entries = [waiting(1), pair(2)];
  const at = (now: string) => listed(entries, { ...open, now }).entries.length;
  expect([at('2023-08-27T15:59:59.999Z'), at(CLOSES)]).toEqual([2, 1]);
});

test('a list that is not public is empty', () => {
  expect(listed([pair(1)], open, { ...about, listPublic: false })).toEqual({
    entries: [],
    next: null,
  });
});

test('pages: each entry once, positions running on, also when the last one shown withdraws', () => {
  const entries = [pair(1), pair(2), pair(3), pair(5, { waitlisted: true }), pair(4)];
  const first = listed(entries, { ...open, limit: 2 });
  expect(first.entries.map(({ position }) => position)).toEqual([1, 2]);
  const after = listPositionOf(listCursorOf(first.next ?? { waitlisted: false, seq: 0 }));
  expect(after).toEqual({ waitlisted: false, seq: 2 });
  const without = entries.filter(({ seq }) => seq !== 2);
  const second = listed(without, { ...open, after, limit: 2 });
  expect(second.entries.map(({ teamName }) => teamName)).toEqual(['第3组合', '第4组合']);
  const third = listed(without, { ...open, after: second.next, limit: 2 });
  expect(third.entries.map(({ status }) => status)).toEqual(['waitlisted']);
  expect(third.next).toBeNull();
});

test.each(['', 'x1', 'p', 'p-1', 'p1e9', 'w9999999999'])('%p is no cursor of ours', (cursor) => {
  expect(listPositionOf(cursor)).toBeNull();
});

test('a name leads to its page where it is shown by name and ranked (MEM-13); my own rows are marked', () => {
  const ranks: Standings = new Map([
    ['member-王小明', { list: 'U12-M', rank: 3 }],
    ['member-李雷', { list: 'U12-M', rank: 8 }],
  ]);
  const [line] = listed([pair(1)], { ...open, published: new Set(['member-李雷']), ranks }).entries;
  expect(line?.people).toEqual([
    { name: '王*明', role: 'athlete', rank: 3, athlete: null },
    { name: '李雷', role: 'athlete', rank: 8, athlete: { id: 'member-李雷', list: 'U12-M' } },
  ]);
  const mineOf = (member: string) =>
    listed([pair(1), waiting(2)], { ...open, mine: new Set([member]) }).entries.map(
      ({ mine }) => mine,
    );
  expect(mineOf('member-李雷')).toEqual([true, false]);
  expect(mineOf('member-王小明')).toEqual([true, true]);
  expect(mineOf('nobody')).toEqual([false, false]);
});
