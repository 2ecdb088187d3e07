import type { Regulation } from '../../../src/contract/regulation';
import * as schema from '../../../src/contract/regulation-schema';
import {
  type Finding,
  isError,
  isOddity,
  type RegulationError,
  type RegulationOddity,
} from '../../../src/contract/regulation-findings';
import type { Check } from './check';
import { aroundChecks } from './check-around';
import { dateChecks } from './check-dates';
import { entryChecks } from './check-entry';
import { eventChecks } from './check-events';
import { feeChecks } from './check-fees';
import { quotaChecks } from './check-quotas';
import { groupChecks } from './check-groups';
import { listChecks } from './check-lists';
import { nameChecks } from './check-name';
import { penaltyChecks } from './check-penalties';
import { participationChecks } from './check-participation';
import { playChecks } from './check-play';
import { resultChecks } from './check-results';
import { teamChecks } from './check-teams';
import { tooFewChecks } from './check-too-few';
import { pointsChecks } from './check-points';
import { valueChecks } from './check-values';
import { windowChecks } from './check-windows';
import { requirementChecks } from './check-requirements';
import { schemaFault, valueAt, type Issue } from './schema-fault';

export interface ParsedRegulation {
  /** null as soon as there is one error */
  readonly regulation: Regulation | null;
  readonly errors: readonly Finding<RegulationError>[];
  readonly oddities: readonly Finding<RegulationOddity>[];
}

const CHECKS: readonly Check[] = [
  ...dateChecks,
  ...windowChecks,
  ...nameChecks,
  ...groupChecks,
  ...listChecks,
  ...eventChecks,
  ...teamChecks,
  ...playChecks,
  ...tooFewChecks,
  ...resultChecks,
  ...penaltyChecks,
  ...pointsChecks,
  ...quotaChecks,
  ...entryChecks,
  ...feeChecks,
  ...requirementChecks,
  ...participationChecks,
  ...aroundChecks,
  ...valueChecks,
];

/** What a check met that has not even the right form. */
class Unreadable extends Error {}

/** A copy in which whatever stands at these places cannot be read. */
const withHoles = (json: unknown, holes: readonly (readonly PropertyKey[])[]): unknown => {
  const copy = JSON.parse(JSON.stringify(json)) as unknown;
  holes.forEach((path) => {
    const parent = valueAt(copy, path.slice(0, -1));
    const name = path.at(-1);
    if (name === undefined || typeof parent !== 'object' || parent === null) return;
    Object.defineProperty(parent, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new Unreadable();
      },
    });
  });
  return copy;
};

/** What the checks find that need nothing of what has a wrong form: one fault hides no other. */
const foundBeside = (json: unknown, issues: readonly Issue[]): Finding[] => {
  const holes = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path);
  if (typeof json !== 'object' || json === null || holes.some(({ length }) => length === 0))
    return [];
  const readable = withHoles(json, holes) as Regulation;
  return CHECKS.flatMap((check) => {
    try {
      return check(readable);
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
};

/**
 * Reads a regulation (PUB-4, PUB-5): the form of its fields, and what they mean together wherever the fields
 * that are looked at have their form.
 */
export const parseRegulation = (json: unknown): ParsedRegulation => {
  const parsed = schema.Regulation.safeParse(json);
  const found = parsed.success
    ? CHECKS.flatMap((check) => check(parsed.data))
    : [
        ...parsed.error.issues.map((issue) => schemaFault(json, issue)),
        ...foundBeside(json, parsed.error.issues),
      ];
  const errors = found.filter(isError);
  return {
    regulation: parsed.success && errors.length === 0 ? parsed.data : null,
    errors,
    oddities: found.filter(isOddity),
  };
};
