import type * as z from 'zod/mini';
import type { FieldFault } from '../../../src/contract/field-faults';
import type { Finding } from '../../../src/contract/regulation-findings';

export type Issue = z.core.$ZodIssue;

/** What stands at a path, or undefined where nothing does. */
export const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[name]
        : undefined,
    json,
  );

const rangeText = (issue: { minimum?: unknown; maximum?: unknown }): string =>
  'minimum' in issue ? `≥ ${String(issue.minimum)}` : `≤ ${String(issue.maximum)}`;

/** One schema issue as what the author of a file must mend. */
export const schemaFault = (json: unknown, issue: Issue): Finding<FieldFault> => {
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
