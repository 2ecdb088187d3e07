import type { Regulation } from '../../src/contract/regulation';
import { faultLine } from './fault';
import type { Played } from './history';
import { operationLine } from './operations';

const LAST_STEPS = 40;

const rules = ({
  eventRules = [],
  quotas,
  participation,
  entry,
}: Partial<Regulation>): string[] => [
  ...eventRules.map(({ groups, disciplines, places, team }) =>
    JSON.stringify({ groups, disciplines, places, team: team?.athletes }),
  ),
  JSON.stringify({ quotas, participation, unit: entry?.unit }),
];

/** A history a person can read: the rules, what was done, the last turns, what is wrong. */
export const report = (engine: string, seed: number, played: Played): string =>
  [
    `seed ${seed}, ${engine}: ${played.faults.map(faultLine).join('\n  and ')}`,
    ...rules(played.setup.regulation).map((line) => `  rules ${line}`),
    `  ${played.setup.people.length} people, at most ${played.temper.crowd} requests at once`,
    ...played.operations.map((one) => `  ${operationLine(one)}`),
    `  turns: ${played.trace.slice(-LAST_STEPS).join(' · ')}`,
  ].join('\n');
