import { entryFeeOf, payeesOf, refundAt } from '../../../functions/domain/fees/entry-fee';

const money = {
  collection: 'offline' as const,
  payWithinMinutes: 15,
  fees: [
    { disciplines: ['MS' as const, 'WS' as const], per: 'entry' as const, fen: 10_000 },
    { disciplines: ['MD' as const], per: 'entry' as const, fen: 20_000 },
    { disciplines: ['XD' as const], per: 'person' as const, fen: 28_000 },
  ],
  notes: [],
};
const CUTOFF = '2026-12-09T16:00:00.000Z';

test('what an event costs, in fen (FEE-1: S4 singles 100, pair 200; S1 280 a person)', () => {
  expect(entryFeeOf(money, 'WS')).toEqual({ fen: 10_000, per: 'entry' });
  expect(entryFeeOf(money, 'MD')).toEqual({ fen: 20_000, per: 'entry' });
  expect(entryFeeOf(money, 'XD')).toEqual({ fen: 28_000, per: 'person' });
  expect(entryFeeOf(money, 'OT')).toEqual({ fen: 0, per: 'entry' });
});

test('in full before the cut-off, nothing from then on (FEE-3, ENT-13)', () => {
  const fee = entryFeeOf(money, 'MS');
  expect(refundAt('online', fee, CUTOFF, '2026-12-09T15:59:59.999Z')).toBe('full');
  expect(refundAt('online', fee, CUTOFF, CUTOFF)).toBe('none');
  expect(refundAt('online', entryFeeOf(money, 'OT'), CUTOFF, CUTOFF)).toBe('no-fee');
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
  expect(payeesOf({ money, organisers }, 10_000)).toEqual(['广西网球协会', '南宁市体育局']);
  expect(payeesOf({ money, organisers: organisers.slice(1, 2) }, 10_000)).toEqual(['青秀山俱乐部']);
  expect(payeesOf({ money, organisers }, 0)).toEqual([]);
  const online = { ...money, collection: 'online' as const };
  expect(payeesOf({ money: online, organisers }, 10_000)).toEqual([]);
});
