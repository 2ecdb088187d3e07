import type { Fee, PenaltyRule, Regulation, TooFew } from '../../../src/contract/regulation';

/** Conditions of prices that none of the six has: 500 and members 400 with 2 more when late, a bundle, a levy (invented). */
const fees: Fee[] = [
  {
    ...{ groups: ['YI'], disciplines: ['MS', 'WS'], per: 'person', fen: 50_000 },
    member: { of: '协会会员', fen: 40_000 },
    late: { from: '2023-11-06T00:00:00+08:00', fen: 200 },
  },
  {
    ...{ groups: ['JIA', 'OPEN'], disciplines: ['MS', 'WS'], per: 'person', fen: 30_000 },
  },
  {
    ...{ disciplines: ['MD', 'WD', 'XD'], per: 'person', fen: 8_000 },
    together: { events: 2, fen: 12_000 },
  },
  { kind: 'insurance', per: 'person', fen: 2_000 },
  { kind: 'levy', groups: ['OPEN'], per: 'entry', fen: 700 },
];

/** Everything until the 10th, half until closing. */
const refunds = [
  { until: '2023-11-10T00:00:00+08:00', percent: 100 },
  { until: '2023-11-13T00:00:00+08:00', percent: 50 },
];

/** Fewer than eight who signed in play in the group above (as of a town's badminton). */
const merged = (into: string): TooFew => ({
  ...{ minimum: 8, counted: 'signed-in' },
  then: { do: 'merge', into },
});
const asked: TooFew = { minimum: 3, counted: 'entered', then: { do: 'ask' } };

/** ITF's penalty points, CTTA's debtors, and whatever else no other file says (invented). */
const rules: PenaltyRule[] = [
  {
    ...{ offence: 'late-withdrawal', excusedBy: ['医院证明'] },
    effects: [{ do: 'owes-fee' }, { do: 'penalty-points', points: 4 }],
  },
  {
    offence: 'no-show',
    effects: [{ do: 'walkover' }, { do: 'penalty-points', points: 6 }],
  },
  {
    ...{ offence: 'penalty-points', reaching: 10 },
    effects: [{ do: 'barred', count: 4, unit: 'weeks' }],
  },
  { offence: 'unpaid-fee', effects: [{ do: 'barred', count: 6, unit: 'months' }] },
  {
    offence: 'false-identity',
    effects: [
      { do: 'event-void' },
      { do: 'out-of-tournament' },
      { do: 'barred', count: 2, unit: 'years' },
    ],
  },
];

/** A regulation that says of money, minima and penalties what none of the six says. */
export const withMoneyRules = (regulation: Regulation): Regulation => ({
  ...regulation,
  id: 'money-rules',
  money: { ...regulation.money, fees, refunds },
  penalties: { rules, appeal: null },
  eventRules: regulation.eventRules.flatMap((rule) => {
    if (rule.team !== null)
      return [{ ...rule, tooFew: asked, fees: [{ per: 'entry', fen: 60_000 }] }];
    const { tooFew: _, ...played } = rule;
    return rule.disciplines.includes('MS')
      ? [
          { ...played, groups: ['YI'], tooFew: merged('JIA') },
          { ...played, groups: ['JIA'], tooFew: merged('OPEN') },
          { ...played, groups: ['OPEN'] },
        ]
      : [rule];
  }),
});
