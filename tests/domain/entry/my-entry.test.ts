import { myEntry } from '../../../functions/domain/entry/my-entry';
import type { Part, PartTournament } from '../../../functions/domain/entry/participation';

const tournament: PartTournament = {
  ...{ tournamentId: 'some-open', tournamentName: '某公开赛', seriesId: null },
  ...{ firstDay: '2026-12-20', lastDay: '2026-12-21' },
  ...{ closesAt: '2026-12-10T16:00:00.000Z', changeCutoffAt: '2026-12-10T16:00:00.000Z' },
};
const part = (of: Partial<Part>): Part => ({
  ...{ entryId: 'some-open.U12-MD.abc', eventId: 'U12-MD', groupId: 'U12', groupName: 'U12' },
  ...{ discipline: 'MD', kind: 'pair', slotId: 's2', role: 'athlete', state: 'invited' },
  ...{ initiator: false, teamName: null, initiatorName: '林小满', missing: [] },
  facts: { ended: null, waitlisted: false, complete: false, playerCancelled: false },
  updatedAt: '2026-12-01T00:00:00.000Z',
  ...of,
});

test.each<[string, Partial<Part>, string]>([
  ['is merely invited', {}, '林*满'],
  ['was invited and declined', { state: 'declined' }, '林*满'],
  ['was invited and taken out', { state: 'removed' }, '林*满'],
  ['has a copy that is masked', { initiatorName: '林*满' }, '林*满'],
  ['was invited by who is gone', { initiatorName: '已注销用户' }, '已注销用户'],
  ['has confirmed', { state: 'confirmed', memberId: 'a-member' }, '林小满'],
  ['had confirmed and was taken out', { state: 'removed', memberId: 'a-member' }, '林小满'],
])(
  'MEM-13: the initiator of an entry, whatever the copy holds, to whoever %s',
  (_, of, initiatorName) => {
    const shown = myEntry(part(of), tournament, '2026-12-02T00:00:00.000Z');
    expect(shown.initiatorName).toBe(initiatorName);
  },
);

test('PUB-4: an event with days of its own takes those alone, and is over with them', () => {
  const own = part({ state: 'confirmed', days: { first: '2026-12-20', last: '2026-12-20' } });
  // 21 December 00:00 in China: the tournament goes on
  const shown = myEntry(
    { ...own, facts: { ...own.facts, complete: true } },
    tournament,
    '2026-12-20T16:00:00.000Z',
  );
  expect([shown.firstDay, shown.lastDay, shown.section]).toEqual([
    '2026-12-20',
    '2026-12-20',
    'ended',
  ]);
});

describe('SGN-2: when to sign in', () => {
  const morning = {
    ...{ from: '2026-12-20T00:00:00.000Z', until: '2026-12-20T00:30:00.000Z' },
    ...{ how: ['in-person' as const], place: '东门', missed: 'out' as const, qualifying: false },
  };
  const facts = { ended: null, waitlisted: false, complete: true, playerCancelled: false };
  const signIn = [morning];
  const read = (of: Partial<Part>, now = '2026-12-19T00:00:00.000Z') =>
    myEntry(
      part({ facts, signIn, state: 'confirmed', memberId: 'a-member', ...of }),
      tournament,
      now,
    ).signIn;

  test.each<[string, Partial<Part>]>([
    ['is in', {}],
    ['is in with one player less', { facts: { ...facts, playerCancelled: true } }],
  ])('stands in the line of who %s', (_, of) => expect(read(of)).toEqual([morning]));

  test.each<[string, Partial<Part>]>([
    ['is merely invited', { state: 'invited' }],
    ['has left', { state: 'cancelled' }],
    ['waits', { facts: { ...facts, waitlisted: true } }],
    ['is in an entry that is not whole', { facts: { ...facts, complete: false } }],
    ['plays where nothing is written of it', { signIn: undefined }],
  ])('is nothing to who %s', (_, of) => expect(read(of)).toEqual([]));

  test('is nothing any more once the days are over', () => {
    // 22 December 00:00 in China
    expect(read({}, '2026-12-21T16:00:00.000Z')).toEqual([]);
  });
});
