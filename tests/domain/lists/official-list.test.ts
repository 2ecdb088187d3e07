import type { Entry } from '../../../functions/domain/entry/entry';
import { eventOf } from '../../../functions/domain/entry/rules-of';
import { officialListOf } from '../../../functions/domain/lists/official-list';
import type { Event } from '../../../src/contract/regulation';
import { OfficialList } from '../../../src/contract/results';
import { aRegulation, aTournament } from '../../support/builders/a-tournament';
import { anEntry, aSlot } from '../../support/builders/an-entry';

const CLOSES = '2026-12-10T16:00:00.000Z';
const BEFORE = '2026-12-05T00:00:00.000Z';
const tournament = aTournament({
  entry: {
    ...aRegulation().entry,
    attachments: [
      { id: 'health', name: '体检报告', description: '', required: true, per: 'athlete' },
    ],
    form: [
      {
        ...{ id: 'shirt', label: '衣服尺码', help: '', kind: 'single-choice', options: ['S', 'M'] },
        ...{ required: true, per: 'athlete' },
      },
    ],
  },
});
const event = eventOf(tournament, 'U12-MD') as Event;

/** A pair of the event; the first of the two is whose number the entry has. */
const pair = (seq: number, more: Partial<Entry> = {}): Entry =>
  anEntry([`a${seq}`, `b${seq}`], {
    ...{ eventId: 'U12-MD', seq, teamName: `第${seq}组合`, closesAt: CLOSES },
    ...more,
  });
const invited = (id: string) =>
  aSlot('', { id, state: 'invited', memberId: undefined, name: undefined, sex: undefined });

const listAt = (now: string, entries: readonly Entry[], ranks = new Map()) =>
  OfficialList.parse(officialListOf(tournament, event, entries, { ranks, now })).entries;

test('ENT-18: those that stand come in the order of the list, then those that have ended, with their status', () => {
  const list = listAt(BEFORE, [
    pair(1, { ended: { as: 'withdrawn', at: BEFORE, refund: 'none' } }),
    pair(5),
    pair(2, { waitlisted: true }),
    pair(3, { slots: [aSlot('a3'), invited('s2')] }),
    pair(4, { ended: { as: 'late-withdrawal', at: BEFORE, refund: 'none' } }),
  ]);
  expect(list.map(({ position, status, teamName }) => [position, status, teamName])).toEqual([
    [1, 'waiting-for-players', '第3组合'],
    [2, 'entered', '第5组合'],
    [3, 'waitlisted', '第2组合'],
    [null, 'withdrawn', '第1组合'],
    [null, 'late-withdrawal', '第4组合'],
  ]);
});

test('ENT-14: from closing on, whoever still waits for somebody has no place in the list', () => {
  const list = listAt(CLOSES, [pair(3, { slots: [aSlot('a3'), invited('s2')] }), pair(5)]);
  expect(list.map(({ position, status }) => [position, status])).toEqual([
    [1, 'entered'],
    [null, 'lapsed'],
  ]);
});

test('ENT-5, ENT-16: who has not confirmed has no name; answers are there, of files that they are, never where', () => {
  // one of a paper that is asked for no more is no word of theirs either
  const answers = { shirt: 'M', health: 'files/a/secret.pdf', consent: 'files/a/secret-2.pdf' };
  const ranks = new Map([['a1', { list: 'U12-M' as const, rank: 7 }]]);
  const [entry] = listAt(
    BEFORE,
    [pair(1, { slots: [aSlot('a1', { ownUnit: '云杉小学', answers }), invited('s2')] })],
    ranks,
  );
  expect(entry?.people).toEqual([
    {
      ...{ name: 'a1', role: 'athlete', state: 'confirmed', sex: 'M', unit: '云杉小学', rank: 7 },
      ...{ answers: { shirt: 'M' }, files: ['health'] },
    },
    {
      ...{ name: null, role: 'athlete', state: 'invited', sex: null, unit: null, rank: null },
      ...{ answers: {}, files: [] },
    },
  ]);
  expect(JSON.stringify(entry)).not.toMatch(/secret|199\*/);
});

test('ENT-7: a team’s name that has not passed its check is not shown', () => {
  expect(listAt(BEFORE, [pair(1, { nameHidden: 'pending' })])[0]?.teamName).toBeNull();
});
