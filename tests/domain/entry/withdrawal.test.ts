import { deadlinesOf } from '../../../functions/domain/entry/deadlines';
import { withdrawalAt } from '../../../functions/domain/entry/withdrawal';
import { eventOf } from '../../../functions/domain/entry/rules-of';
import type { Entry } from '../../../functions/domain/entry/entry';
import type { EventRule, Regulation } from '../../../src/contract/regulation';
import { aRegulation, anEventRule, aTournament } from '../../support/builders/a-tournament';
import { anEntry } from '../../support/builders/an-entry';

// the association's A2000, Ningbo: entry closes on Wednesday 13 August 17:00, withdrawing is free until the Thursday
// after, 21 August 17:00, and play begins on Saturday the 23rd
const NINGBO: Partial<Regulation> = {
  firstDay: '2025-08-23',
  lastDay: '2025-08-26',
  entry: {
    ...aRegulation().entry,
    opensAt: '2025-08-01T09:00:00+08:00',
    closesAt: '2025-08-13T17:00:00+08:00',
    changeCutoffAt: '2025-08-13T17:00:00+08:00',
    freeWithdrawalUntil: '2025-08-21T17:00:00+08:00',
  },
  money: {
    collection: 'online',
    payWithinMinutes: 15,
    fees: [{ disciplines: ['MS'], per: 'person', fen: 30_000 }],
    notes: [],
  },
};
const { freeWithdrawalUntil: _, ...withoutField } = NINGBO.entry!;
const SILENT = {
  ...NINGBO,
  entry: { ...withoutField, changeCutoffAt: '2025-08-12T17:00:00+08:00' },
};

const judged = (
  regulation: Partial<Regulation>,
  at: string,
  entry: Partial<Entry> = {},
  rule: Partial<EventRule> = {},
) => {
  const tournament = aTournament({ ...regulation, eventRules: [anEventRule(rule)] });
  const event = eventOf(tournament, 'U12-MS')!;
  const now = new Date(at).toISOString();
  const stands = anEntry(['lin'], { ...deadlinesOf(event), ...entry });
  const answer = withdrawalAt(tournament, event, stands, now);
  if (!answer.ok) return answer.reason;
  const { late, refund, until } = answer.value;
  return [late ? '弃赛' : '退赛', refund, until];
};

const FREE_ENDS = '2025-08-21T09:00:00.000Z';
const BEGINS = '2025-08-22T16:00:00.000Z';

describe('ENT-21: what withdrawing is, and until when', () => {
  test.each([
    ['before closing', '2025-08-13T16:59:59+08:00', ['退赛', 'due', FREE_ENDS]],
    ['at closing it is still free', '2025-08-13T17:00:00+08:00', ['退赛', 'due', FREE_ENDS]],
    ['to the last second', '2025-08-21T16:59:59+08:00', ['退赛', 'due', FREE_ENDS]],
    ['from then on it is 弃赛', '2025-08-21T17:00:00+08:00', ['弃赛', 'none', BEGINS]],
    ['until its first day begins', '2025-08-22T23:59:59+08:00', ['弃赛', 'none', BEGINS]],
    ['and then it is not done any more', '2025-08-23T00:00:00+08:00', 'PLAY_BEGUN'],
  ])('%s', (_name, at, expected) => {
    expect(judged(NINGBO, at)).toEqual(expected);
  });

  test.each([
    [
      'before the cut-off',
      '2025-08-12T16:59:59+08:00',
      ['退赛', 'due', '2025-08-12T09:00:00.000Z'],
    ],
    [
      'ENT-13: after it no refund',
      '2025-08-12T17:00:00+08:00',
      ['退赛', 'none', '2025-08-13T09:00:00.000Z'],
    ],
    ['after closing 弃赛', '2025-08-13T17:00:00+08:00', ['弃赛', 'none', BEGINS]],
  ])('left out: %s', (_name, at, expected) => {
    expect(judged(SILENT, at)).toEqual(expected);
  });

  test('who only waits for a place loses nothing: it was never theirs (CAP-3)', () => {
    const waits = { waitlisted: true };
    expect(judged(NINGBO, '2025-08-22T12:00:00+08:00', waits)).toEqual(['退赛', 'due', BEGINS]);
    // nor between an earlier cut-off and closing
    expect(judged(SILENT, '2025-08-12T17:00:00+08:00', waits)).toEqual([
      ...['退赛', 'due'],
      '2025-08-13T09:00:00.000Z',
    ]);
  });

  test('an event with days of its own begins on them', () => {
    const sunday = { days: { first: '2025-08-24', last: '2025-08-24' } };
    expect(judged(NINGBO, '2025-08-23T12:00:00+08:00', {}, sunday)).toEqual([
      ...['弃赛', 'none'],
      '2025-08-23T16:00:00.000Z',
    ]);
  });

  test('of what costs nothing there is nothing to be refunded', () => {
    const free = { ...NINGBO, money: { ...NINGBO.money!, fees: [] } };
    expect(judged(free, '2025-08-20T12:00:00+08:00')).toEqual(['退赛', null, FREE_ENDS]);
  });

  test('what has ended, or lapsed at closing, is not withdrawn (ENT-14)', () => {
    const ended = { ended: { as: 'withdrawn', at: FREE_ENDS } } as const;
    expect(judged(NINGBO, '2025-08-12T12:00:00+08:00', ended)).toBe('ENTRY_ENDED');
    const slots = anEntry(['lin']).slots.map((slot) => ({ ...slot, state: 'invited' as const }));
    expect(judged(NINGBO, '2025-08-14T12:00:00+08:00', { slots })).toBe('ENTRY_ENDED');
  });
});
