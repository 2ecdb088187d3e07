import type * as z from 'zod/mini';
import type { Regulation } from '../../../src/contract/regulation';
import * as schema from '../../../src/contract/regulation-schema';
import type {
  Finding,
  RegulationError,
  RegulationOddity,
} from '../../../src/contract/regulation-findings';
import { datesOf } from './check-dates';
import { eventErrors, eventOddities } from './check-events';
import { entryErrors, entryOddities } from './check-entry';
import { ageErrors, ageOddities } from './check-groups';
import { nameErrors } from './check-name';

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
    return { path, code: 'FIELD_RANGE', detail: { range: rangeText(issue) } };
  if (issue.code === 'invalid_value')
    return { path, code: 'FIELD_VALUE', detail: { values: issue.values.map(String).join('、') } };
  return { path, code: 'FIELD_FORM' };
};

/**
 * Reads a regulation (PUB-4, PUB-5): its form first, then what its fields mean together. Oddities are
 * looked for only where the fields agree.
 */
export const parseRegulation = (json: unknown): ParsedRegulation => {
  const parsed = schema.Regulation.safeParse(json);
  if (!parsed.success)
    return {
      regulation: null,
      errors: parsed.error.issues.map((issue) => schemaError(json, issue)),
      oddities: [],
    };
  const regulation = parsed.data;
  const dates = datesOf(regulation);
  const errors = [
    ...dates.errors,
    ...nameErrors(regulation),
    ...ageErrors(regulation),
    ...eventErrors(regulation),
    ...entryErrors(regulation),
  ];
  return {
    regulation: errors.length === 0 ? regulation : null,
    errors,
    oddities: [
      ...dates.oddities,
      ...ageOddities(regulation),
      ...eventOddities(regulation),
      ...entryOddities(regulation),
    ],
  };
};
