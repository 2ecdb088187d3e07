import { maskName } from '../../../functions/domain/membership/masking';
import type { Entry, Slot } from '../../../functions/domain/entry/entry';
import {
  entryPageOf,
  listCursorOf,
  listedEntries,
  listPositionOf,
} from '../../../functions/domain/lists/listed-entries';
import { eventsOf } from '../../../src/contract/regulation';
import { readRegulation } from '../../../functions/local/regulations';

test.each([
  ['王小明', '王*明'],
  ['王明', '王*'],
  ['欧阳小明', '欧**明'],
  ['王', '王*'],
  ['阿依·买买提', '阿****提'],
  ['Nadia Petrova', 'N*'],
  [' Li ', 'L*'],
])('a guest sees %s as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

const event = eventsOf(readRegulation('guangxi-2023-nanning')).find(({ id }) => id === 'U12-MD');
if (!event) throw new Error('no such event');
const CLOSES = '2023-08-27T16:00:00.000Z';
const about = { event, listPublic: true, closesAt: CLOSES };

const slot = (id: string, state: Slot['state'], name?: string): Slot => ({
  id,
  personKey: `key-${id}`,
  phoneMasked: '199****0001',
  role: 'athlete',
  state,
  invitedAt: '2023-08-03T00:00:00.000Z',
  ...(name ? { name, sex: 'M' as const } : {}),
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
  history: [],
  notices: [],
  ...overrides,
});
const waiting = (seq: number) =>
  pair(seq, { slots: [slot('s1', 'confirmed', '王小明'), slot('s2', 'invited')] });
const NO_RANKS: ReadonlyMap<string, number> = new Map();
const listed = (
  entries: readonly Entry[],
  { masked, ranks = NO_RANKS, ...page }: typeof open & { ranks?: typeof NO_RANKS },
  of = about,
) => {
  const shown = entryPageOf(of, entries, page);
  return { entries: listedEntries(of, shown, { masked, ranks }), next: shown.next };
};
const open: {
  readonly now: string;
  readonly masked: boolean;
  readonly after: ReturnType<typeof listPositionOf>;
  readonly limit: number;
} = { now: '2023-08-20T00:00:00.000Z', masked: false, after: null, limit: 50 };

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
    unit: '云杉小学',
    people: [
      { name: '王小明', role: 'athlete', rank: null },
      { name: null, role: 'athlete', rank: null },
    ],
    status: 'waiting',
  });
});

test('ENT-7: a name that waits for its check, or failed it, and a proposed unit are not told', () => {
  const shown = (overrides: Partial<Entry>) => {
    const [line] = listed([pair(1, overrides)], open).entries;
    return [line?.teamName, line?.nameHidden, line?.unit];
  };
  expect(shown({})).toEqual(['第1组合', false, '云杉小学']);
  expect(shown({ nameHidden: 'pending' })).toEqual([null, true, '云杉小学']);
  expect(shown({ nameHidden: 'risky', unitHidden: 'pending' })).toEqual([null, true, null]);
  const [waits] = listed([{ ...waiting(1), nameHidden: 'pending' }], open).entries;
  expect([waits?.teamName, waits?.nameHidden]).toEqual([null, false]);
});

test('guests see masked names and no unit; no phone, birth date or key reaches the list', () => {
  const { entries } = listed([pair(1)], { ...open, masked: true });
  expect(entries[0]).toMatchObject({
    teamName: '第1组合',
    unit: null,
    people: [{ name: '王*明' }, { name: '李*' }],
  });
  expect(JSON.stringify(entries)).not.toMatch(/199|key-|小明/);
});

test('DRW-2: ranks stand beside athletes who have confirmed, and not beside masked names', () => {
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
  const ranks = new Map([
    ['ranked', 35],
    ['coach', 1],
    ['asked', 2],
  ]);
  const shown = (masked: boolean) =>
    listed([entry], { ...open, masked, ranks }).entries[0]?.people.map(({ rank }) => rank);
  expect(shown(false)).toEqual([35, null, null, null]);
  expect(shown(true)).toEqual([null, null, null, null]);
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
