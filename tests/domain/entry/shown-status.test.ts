import type { ShownStatus, SlotState } from '../../../src/contract/entry-state';
import { shownStatus, type EntryFacts } from '../../../functions/domain/entry/shown-status';

const CLOSES = '2026-12-10T16:00:00.000Z';
const BEFORE = '2026-12-10T15:59:59.999Z';
const facts = (overrides: Partial<EntryFacts> = {}): EntryFacts => ({
  ended: null,
  waitlisted: false,
  complete: true,
  playerCancelled: false,
  closesAt: CLOSES,
  ...overrides,
});

/** The whole table of the rulebook (ENT), S0 四(一)3: who sees what, and when. */
describe('what a person sees', () => {
  test.each<[string, Partial<EntryFacts>, SlotState, string, ShownStatus]>([
    [
      '待队员确认: initiator and confirmed people',
      { complete: false },
      'confirmed',
      BEFORE,
      'waiting-for-players',
    ],
    ['待确认报名: the invitee', { complete: false }, 'invited', BEFORE, 'to-confirm'],
    [
      '待确认报名 in the waiting list too',
      { complete: false, waitlisted: true },
      'invited',
      BEFORE,
      'to-confirm',
    ],
    ['无需参赛: removed by the initiator', {}, 'removed', BEFORE, 'not-needed'],
    [
      '无需参赛, whatever became of the team',
      { ended: 'dissolved' },
      'removed',
      CLOSES,
      'not-needed',
    ],
    ['已报名', {}, 'confirmed', BEFORE, 'entered'],
    ['已报名 after closing', {}, 'confirmed', CLOSES, 'entered'],
    [
      '已报名（队员取消参赛）',
      { playerCancelled: true },
      'confirmed',
      BEFORE,
      'entered-player-cancelled',
    ],
    [
      'a team that waits again says so',
      { playerCancelled: true, complete: false },
      'confirmed',
      BEFORE,
      'waiting-for-players',
    ],
    ['已撤销: singles', { ended: 'withdrawn' }, 'confirmed', BEFORE, 'withdrawn'],
    [
      '已撤销: who cancelled their part',
      { playerCancelled: true },
      'cancelled',
      BEFORE,
      'withdrawn',
    ],
    ['已撤销: who declined', { complete: false }, 'declined', BEFORE, 'withdrawn'],
    [
      '已撤销 stays for them when the team lapses',
      { complete: false },
      'declined',
      CLOSES,
      'withdrawn',
    ],
    ['团队解散: confirmed', { ended: 'dissolved' }, 'confirmed', BEFORE, 'dissolved'],
    ['团队解散: invited', { ended: 'dissolved', complete: false }, 'invited', CLOSES, 'dissolved'],
    ['未成功 at closing, before it is written', { complete: false }, 'confirmed', CLOSES, 'lapsed'],
    ['未成功 for the invitee', { complete: false }, 'invited', CLOSES, 'lapsed'],
    [
      '未成功 in the waiting list',
      { complete: false, waitlisted: true },
      'confirmed',
      CLOSES,
      'lapsed',
    ],
    ['未成功 once written', { ended: 'lapsed', complete: false }, 'confirmed', CLOSES, 'lapsed'],
    ['候补', { waitlisted: true }, 'confirmed', BEFORE, 'waitlisted'],
    [
      '候补 while people are missing',
      { waitlisted: true, complete: false },
      'confirmed',
      BEFORE,
      'waitlisted',
    ],
    [
      '候补 of a complete entry after closing',
      { waitlisted: true },
      'confirmed',
      CLOSES,
      'waitlisted',
    ],
    ['已驳回', { ended: 'rejected' }, 'confirmed', BEFORE, 'rejected'],
    ['赛事取消', { ended: 'tournament-cancelled' }, 'invited', BEFORE, 'tournament-cancelled'],
  ])('%s', (_name, entry, state, now, expected) => {
    expect(shownStatus(facts(entry), { state, feeDue: false }, now)).toBe(expected);
  });

  test('待支付: this person’s own fee is due, once the place is held (FEE-2)', () => {
    const due = { state: 'confirmed', feeDue: true } as const;
    expect(shownStatus(facts({ complete: false }), due, BEFORE)).toBe('payment-due');
    expect(shownStatus(facts(), due, BEFORE)).toBe('payment-due');
    expect(shownStatus(facts({ waitlisted: true }), due, BEFORE)).toBe('waitlisted');
    expect(shownStatus(facts(), { state: 'invited', feeDue: false }, BEFORE)).toBe('to-confirm');
  });
});
