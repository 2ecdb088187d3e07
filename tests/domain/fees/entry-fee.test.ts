import { payeesOf, refundOf } from '../../../functions/domain/fees/entry-fee';
import type { EntryFee } from '../../../src/contract/prices';
import type { Regulation } from '../../../src/contract/regulation';
import { aRegulation } from '../../support/builders/a-tournament';

const { money } = aRegulation();
const fee = { personFen: 0, entryFen: 10_000 };
const nothing = { personFen: 0, entryFen: 0 };
const JUST_BEFORE = '2026-12-09T15:59:59.999Z';
const CUTOFF = '2026-12-09T16:00:00.000Z';

const refund = (
  change: Partial<Regulation['money']>,
  at: string,
  of: EntryFee = fee,
  waits = false,
): number | null =>
  refundOf(aRegulation({ money: { ...money, ...change } }), { freeUntil: CUTOFF }, of, at, waits);

test('in full before the cut-off, nothing from then on (FEE-3, ENT-13)', () => {
  expect(refund({ collection: 'online' }, JUST_BEFORE)).toBe(100);
  expect(refund({ collection: 'online' }, CUTOFF)).toBe(0);
  expect(refund({ collection: 'online' }, CUTOFF, nothing)).toBeNull();
  // ENT-21: who only waits for a place loses nothing
  expect(refund({ collection: 'online' }, CUTOFF, fee, true)).toBe(100);
  expect(refund({ collection: 'online' }, CUTOFF, nothing, true)).toBeNull();
  // PUB-7: what the platform has not taken it does not give back
  expect(refund({ collection: 'offline' }, JUST_BEFORE)).toBeNull();
  expect(refund({ collection: 'offline' }, CUTOFF)).toBeNull();
});

test('FEE-3: by the regulation’s steps: all until the 5th, half until the 9th, then nothing', () => {
  const steps: Partial<Regulation['money']> = {
    collection: 'online',
    refunds: [
      { until: '2026-12-06T00:00:00+08:00', percent: 100 },
      { until: '2026-12-10T00:00:00+08:00', percent: 50 },
    ],
  };
  expect(refund(steps, '2026-12-05T15:59:59.999Z')).toBe(100);
  expect(refund(steps, '2026-12-05T16:00:00.000Z')).toBe(50);
  expect(refund(steps, JUST_BEFORE)).toBe(50);
  expect(refund(steps, CUTOFF)).toBe(0);
  expect(refund({ ...steps, refunds: [] }, JUST_BEFORE)).toBe(0);
});

test('who is paid where the platform takes nothing: the hosts by name (PUB-7)', () => {
  const organisers = [
    { role: '主办' as const, name: '广西网球协会' },
    { role: '承办' as const, name: '青秀山俱乐部' },
    { role: '主办' as const, name: '南宁市体育局' },
  ];
  expect(payeesOf({ money, organisers }, fee)).toEqual(['广西网球协会', '南宁市体育局']);
  expect(payeesOf({ money, organisers: organisers.slice(1, 2) }, fee)).toEqual(['青秀山俱乐部']);
  expect(payeesOf({ money, organisers }, nothing)).toEqual([]);
  const online = { ...money, collection: 'online' as const };
  expect(payeesOf({ money: online, organisers }, fee)).toEqual([]);
});
