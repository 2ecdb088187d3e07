import { overlappingOf, overlapsIn } from '../../src/client/overlapping';
import type { MyEntry } from '../../src/contract/entries';
import { aMyEntry } from './entry-world';

/** Somebody who stands in a tournament on these days. */
const stands = (
  tournamentId: string,
  [firstDay, lastDay]: readonly [string, string],
  overrides: Partial<MyEntry> = {},
): MyEntry =>
  aMyEntry({
    ...{ tournamentId, id: `${tournamentId}.U12-MS.abcdefghijkl1`, firstDay, lastDay },
    ...{ memberId: 'member-1', section: 'live', shown: 'entered', todo: null, until: null },
    ...overrides,
  });

const names = (entries: readonly MyEntry[]) => entries.map(({ tournamentId }) => tournamentId);
const days = {
  tournamentId: 'nanning',
  firstDay: '2023-09-02',
  lastDay: '2023-09-03',
  memberId: 'member-1',
};

describe('ENT-22: two tournaments of one person on overlapping days', () => {
  test('one day in common is enough, the day before and the day after are none', () => {
    expect(
      names(
        overlappingOf(days, [
          stands('ends-the-day-before', ['2023-08-31', '2023-09-01']),
          stands('begins-the-day-after', ['2023-09-04', '2023-09-05']),
          stands('begins-on-the-last', ['2023-09-03', '2023-09-06']),
          stands('ends-on-the-first', ['2023-08-30', '2023-09-02']),
          stands('goes-on-around', ['2023-08-01', '2023-09-30']),
        ]),
      ),
    ).toEqual(['goes-on-around', 'ends-on-the-first', 'begins-on-the-last']);
  });

  test('the tournament itself and two events of another are said once', () => {
    const other = stands('guigang', ['2023-09-02', '2023-09-02']);
    expect(
      names(
        overlappingOf(days, [
          stands('nanning', ['2023-09-02', '2023-09-03']),
          other,
          { ...other, id: 'guigang.U12-MD.abcdefghijkl2', discipline: 'MD' },
        ]),
      ),
    ).toEqual(['guigang']);
  });

  test.each<[string, Partial<MyEntry>]>([
    ['another person of the account', { memberId: 'child-001' }],
    ['an invitation nobody has confirmed', { shown: 'to-confirm', section: 'todo' }],
    ['who was taken out', { shown: 'not-needed', section: 'ended' }],
    ['what is over', { section: 'ended' }],
  ])('%s takes no day of theirs', (_, overrides) => {
    expect(
      overlappingOf(days, [stands('guigang', ['2023-09-02', '2023-09-02'], overrides)]),
    ).toEqual([]);
  });

  test.each<MyEntry['shown']>([
    'waiting-for-players',
    'payment-due',
    'entered-player-cancelled',
    'waitlisted',
  ])('%s takes them', (shown) => {
    expect(
      overlappingOf(days, [stands('guigang', ['2023-09-02', '2023-09-02'], { shown })]),
    ).toHaveLength(1);
  });

  test('all of an account: each two once, person by person', () => {
    const child = { memberId: 'child-001' };
    const found = overlapsIn([
      stands('c', ['2023-09-03', '2023-09-04']),
      stands('a', ['2023-09-01', '2023-09-02']),
      stands('b', ['2023-09-02', '2023-09-03']),
      stands('a', ['2023-09-01', '2023-09-02'], child),
      stands('c', ['2023-09-03', '2023-09-04'], child),
    ]);
    expect(found.map(names)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(found.flat().every(({ memberId }) => memberId === 'member-1')).toBe(true);
  });

  test('events of one tournament may have days of their own: one of them is enough, said once', () => {
    const saturday = stands('guigang', ['2023-09-02', '2023-09-02']);
    const monday = stands('guigang', ['2023-09-04', '2023-09-04'], {
      id: 'guigang.U12-MD.abcdefghijkl2',
    });
    const here = { ...days, firstDay: '2023-09-04', lastDay: '2023-09-04' };
    expect(overlappingOf(here, [saturday, monday])).toEqual([monday]);
    const long = stands('nanning', ['2023-09-02', '2023-09-04']);
    expect(overlapsIn([saturday, monday, long])).toHaveLength(1);
  });
});
