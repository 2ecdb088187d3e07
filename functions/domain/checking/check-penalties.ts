import type { PenaltyRule, Regulation } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { type Check, repeated } from './check';

const eachRule =
  (check: (rule: PenaltyRule, path: string, regulation: Regulation) => readonly Finding[]): Check =>
  (regulation) =>
    regulation.penalties.rules.flatMap((rule, at) =>
      check(rule, `penalties.rules.${at}`, regulation),
    );

/** SAN-2: an offence has one rule, which does each thing once. */
const once: Check = ({ penalties: { rules } }) => [
  ...repeated(rules.map(({ offence }) => offence)).map((offence): Finding => ({
    path: 'penalties.rules',
    code: 'OFFENCE_TWICE',
    detail: { offence },
  })),
  ...rules.flatMap(({ effects }, at): Finding[] =>
    repeated(effects.map((effect) => effect.do)).length > 0
      ? [{ path: `penalties.rules.${at}.effects`, code: 'EFFECT_TWICE' }]
      : [],
  ),
];

/** SAN-2: stops are of a series, and who is absent as a unit has named it. */
const grounds = eachRule(({ offence, effects }, path, { series, entry }) => [
  ...(offence === 'unit-absent' && entry.unit === 'none'
    ? [{ path: `${path}.offence`, code: 'UNIT_RULE_WITHOUT_UNIT' } as const]
    : []),
  ...effects.flatMap((effect, at): Finding[] =>
    series === null && effect.do === 'barred' && effect.unit === 'stops'
      ? [{ path: `${path}.effects.${at}.unit`, code: 'SERIES_MISSING' }]
      : [],
  ),
]);

/** SAN-2: what takes points away, or a fee, is of a tournament that has some. */
const objects = eachRule(({ offence, effects }, path, { points, money, eventRules }) => {
  const free = [money, ...eventRules].every(({ fees = [] }) => fees.length === 0);
  return [
    ...(offence === 'unpaid-fee' && free
      ? [{ path: `${path}.offence`, code: 'OWED_WITHOUT_FEES' } as const]
      : []),
    ...effects.flatMap((effect, at): Finding[] => {
      const here = `${path}.effects.${at}`;
      if (effect.do === 'owes-fee' && free) return [{ path: here, code: 'OWED_WITHOUT_FEES' }];
      return effect.do === 'points-minus' && points === null
        ? [{ path: here, code: 'DEDUCTION_WITHOUT_POINTS' }]
        : [];
    }),
  ];
});

/** SAN-2: penalty points add up to something, and only they do. */
const addingUp: Check = ({ penalties: { rules } }) => {
  const given = rules.some(({ effects }) =>
    effects.some((effect) => effect.do === 'penalty-points'),
  );
  const summed = rules.some(({ offence }) => offence === 'penalty-points');
  return [
    ...rules.flatMap(({ offence, reaching }, at): Finding[] =>
      (offence === 'penalty-points') === (reaching !== undefined)
        ? []
        : [{ path: `penalties.rules.${at}.reaching`, code: 'REACHING_OF_OTHERS' }],
    ),
    ...(given === summed
      ? []
      : [{ path: 'penalties.rules', code: 'PENALTY_POINTS_FOR_NOTHING' } as const]),
  ];
};

/** What offences do (SAN-1, SAN-2). */
export const penaltyChecks: readonly Check[] = [once, grounds, objects, addingUp];
