import type * as z from 'zod/mini';
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
import { nameChecks } from './check-name';
import { penaltyChecks } from './check-penalties';
import { participationChecks } from './check-participation';
import { playChecks } from './check-play';
import { resultChecks } from './check-results';
import { tooFewChecks } from './check-too-few';
import { pointsChecks } from './check-points';
import { windowChecks } from './check-windows';
import { requirementChecks } from './check-requirements';

export interface ParsedRegulation {
  /** null as soon as there is one error */
  readonly regulation: Regulation | null;
  readonly errors: readonly Finding<RegulationError>[];
  readonly oddities: readonly Finding<RegulationOddity>[];
}

type Issue = z.core.$ZodIssue;

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[name]
        : undefined,
    json,
  );

const rangeText = (issue: { minimum?: unknown; maximum?: unknown }): string =>
  'minimum' in issue ? `≥ ${String(issue.minimum)}` : `≤ ${String(issue.maximum)}`;

/** One schema issue as what its author must mend. */
const schemaError = (json: unknown, issue: Issue): Finding<RegulationError> => {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys' && valueAt(json, issue.path) === undefined)
    return { path, code: 'FIELD_MISSING' };
  if (issue.code === 'unrecognized_keys')
    return { path, code: 'FIELD_UNKNOWN', detail: { key: issue.keys.join(', ') } };
  if (issue.code === 'invalid_type')
    return { path, code: 'FIELD_TYPE', detail: { expected: issue.expected } };
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return { path, code: 'FIELD_RANGE', detail: { range: rangeText(issue), of: issue.origin } };
  if (issue.code === 'invalid_value')
    return { path, code: 'FIELD_VALUE', detail: { values: issue.values.map(String).join('、') } };
  return { path, code: 'FIELD_FORM', detail: { example: issue.message } };
};

const CHECKS: readonly Check[] = [
  ...dateChecks,
  ...windowChecks,
  ...nameChecks,
  ...groupChecks,
  ...eventChecks,
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
        ...parsed.error.issues.map((issue) => schemaError(json, issue)),
        ...foundBeside(json, parsed.error.issues),
      ];
  const errors = found.filter(isError);
  return {
    regulation: parsed.success && errors.length === 0 ? parsed.data : null,
    errors,
    oddities: found.filter(isOddity),
  };
};
