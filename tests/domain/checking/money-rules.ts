import type { Fee, Regulation } from '../../../src/contract/regulation';

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

/** A regulation that says of money, minima and penalties what none of the six says. */
export const withMoneyRules = (regulation: Regulation): Regulation => ({
  ...regulation,
  id: 'money-rules',
  money: { ...regulation.money, fees, refunds },
  eventRules: regulation.eventRules.map((rule) =>
    rule.team === null ? rule : { ...rule, fees: [{ per: 'entry', fen: 60_000 }] },
  ),
});
