import type { Part, Participation } from '../../../functions/domain/entry/participation';
import { stoodAbove } from '../../../functions/domain/entry/played-above';

const above = (overrides: Partial<Part> = {}): Part => ({
  entryId: 'camp-2026.JIA-MS.abc',
  eventId: 'JIA-MS',
  groupId: 'JIA',
  groupName: '甲组',
  discipline: 'MS',
  kind: 'singles',
  slotId: 's1',
  role: 'athlete',
  above: { ladder: 2, memberId: 'lin' },
  state: 'confirmed',
  initiator: true,
  teamName: null,
  initiatorName: '林一',
  facts: { ended: null, waitlisted: false, complete: true, playerCancelled: false },
  missing: [],
  updatedAt: '2026-12-02T00:00:00.000Z',
  ...overrides,
});

/** Entered 1–10 December, played 19–20 December 2026. */
const stop = (part: Part, overrides: Partial<Participation> = {}): Participation => ({
  personKey: 'lin',
  revision: 1,
  live: 1,
  parts: [part],
  tournamentId: 'camp-2026',
  tournamentName: '训练营',
  seriesId: 'primary-camp',
  firstDay: '2026-12-19',
  lastDay: '2026-12-20',
  closesAt: '2026-12-10T16:00:00.000Z',
  changeCutoffAt: '2026-12-09T16:00:00.000Z',
  ...overrides,
});

const { facts } = above();
const EVE = '2026-12-18T15:59:59.999Z';
const FIRST_DAY = '2026-12-18T16:00:00.000Z';
const ended = (as: Part['facts']['ended'], updatedAt: string) =>
  above({ facts: { ...facts, ended: as }, updatedAt });

const SECOND_DAY = '2026-12-19T16:00:00.000Z';
const WITHDRAWN = { facts: { ...facts, ended: 'withdrawn' as const }, updatedAt: FIRST_DAY };
/** Of an event that is played on the second day of the stop alone. */
const late = (overrides: Partial<Part> = {}) =>
  above({ days: { first: '2026-12-20', last: '2026-12-20' }, ...overrides });

describe('who has taken part above in a series (ENT-12, S3 八(三))', () => {
  test.each<[string, Participation, string, number[]]>([
    ['entered above, the stop has begun', stop(above()), FIRST_DAY, [2]],
    ['the evening before it can still be withdrawn', stop(above()), EVE, []],
    ['an event of days of its own has not begun with the stop', stop(late()), FIRST_DAY, []],
    ['it has on its own first day', stop(late()), SECOND_DAY, [2]],
    ['withdrew before that day', stop(late(WITHDRAWN)), SECOND_DAY, []],
    ['years ago', stop(above(), { firstDay: '2024-01-12' }), FIRST_DAY, [2]],
    ['in another series', stop(above(), { seriesId: 'other-camp' }), FIRST_DAY, []],
    ['in a tournament of no series', stop(above(), { seriesId: null }), FIRST_DAY, []],
    ['in their own group', stop(above({ above: undefined })), FIRST_DAY, []],
    ['withdrew before the first day', stop(ended('withdrawn', EVE)), FIRST_DAY, []],
    ['team dissolved before it', stop(ended('dissolved', EVE)), FIRST_DAY, []],
    ['withdrew on it: results decide', stop(ended('withdrawn', FIRST_DAY)), FIRST_DAY, [2]],
    ['lapsed at closing', stop(ended('lapsed', EVE)), FIRST_DAY, []],
    ['rejected', stop(ended('rejected', FIRST_DAY)), FIRST_DAY, []],
    ['cancelled tournament', stop(ended('tournament-cancelled', EVE)), FIRST_DAY, []],
    [
      'never complete, the lapse not written yet',
      stop(above({ facts: { ...facts, complete: false } })),
      FIRST_DAY,
      [],
    ],
    ['never got a place', stop(above({ facts: { ...facts, waitlisted: true } })), FIRST_DAY, []],
    ['cancelled their part of a team', stop(above({ state: 'cancelled' })), FIRST_DAY, []],
    ['was removed from a team', stop(above({ state: 'removed' })), FIRST_DAY, []],
    ['never confirmed', stop(above({ state: 'invited' })), FIRST_DAY, []],
  ])('%s', (_, participation, now, ladders) => {
    const found = stoodAbove([participation], 'primary-camp', now);
    expect(found.map(({ ladder }) => ladder)).toEqual(ladders);
  });

  test('of several stops and events, each where they stood above', () => {
    const pair = above({ eventId: 'BING-MD', above: { ladder: 3, memberId: 'lin' } });
    const found = stoodAbove(
      [stop(above()), stop(pair, { tournamentId: 'camp-2025', lastDay: '2025-01-15' })],
      'primary-camp',
      FIRST_DAY,
    );
    expect(found).toEqual([
      {
        tournamentId: 'camp-2026',
        eventId: 'JIA-MS',
        lastDay: '2026-12-20',
        ladder: 2,
        memberId: 'lin',
      },
      {
        tournamentId: 'camp-2025',
        eventId: 'BING-MD',
        lastDay: '2025-01-15',
        ladder: 3,
        memberId: 'lin',
      },
    ]);
  });
});
