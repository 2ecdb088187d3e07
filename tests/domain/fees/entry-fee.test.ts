import { payeesOf, refundAt } from '../../../functions/domain/fees/entry-fee';
import { aRegulation } from '../../support/builders/a-tournament';

const { money } = aRegulation();
const fee = { personFen: 0, entryFen: 10_000 };
const nothing = { personFen: 0, entryFen: 0 };
const CUTOFF = '2026-12-09T16:00:00.000Z';

test('in full before the cut-off, nothing from then on (FEE-3, ENT-13)', () => {
  expect(refundAt('online', fee, CUTOFF, '2026-12-09T15:59:59.999Z')).toBe('full');
  expect(refundAt('online', fee, CUTOFF, CUTOFF)).toBe('none');
  expect(refundAt('online', nothing, CUTOFF, CUTOFF)).toBe('no-fee');
  // PUB-7: what the platform has not taken it does not give back
  expect(refundAt('offline', fee, CUTOFF, '2026-12-09T15:59:59.999Z')).toBe('no-fee');
  expect(refundAt('offline', fee, CUTOFF, CUTOFF)).toBe('no-fee');
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
