import { canonical } from '../canonical';
import type { Ledger, LedgerPath } from './ledger';

/** What must hold at the moment of writing. */
export type LedgerCondition =
  | { readonly is: 'absent' | 'present'; readonly path: LedgerPath }
  /** of a list or map: all of it */
  | { readonly is: 'equal'; readonly path: LedgerPath; readonly value: unknown }
  | { readonly is: 'at-most' | 'at-least'; readonly path: LedgerPath; readonly value: number }
  | {
      readonly is: 'size-at-most' | 'size-at-least';
      readonly path: LedgerPath;
      readonly value: number;
    }
  /** an instant of the ledger against the clock of the write */
  | { readonly is: 'reached' | 'not-reached'; readonly path: LedgerPath; readonly value: string };

export type LedgerChange =
  | { readonly do: 'set'; readonly path: LedgerPath; readonly value: unknown }
  | { readonly do: 'remove'; readonly path: LedgerPath }
  /** absent counts as 0 */
  | { readonly do: 'add'; readonly path: LedgerPath; readonly by: number }
  /** the next number of the ledger: path := seq + 1, seq := seq + 1 */
  | { readonly do: 'ticket'; readonly path: LedgerPath };

/** One conditional update: all of it or nothing. */
export interface LedgerWrite {
  readonly conditions: readonly LedgerCondition[];
  readonly changes: readonly LedgerChange[];
}

/** What was read at a path is still there, all of it; undefined: nothing is. */
export const asSeen = (path: LedgerPath, value: unknown): LedgerCondition =>
  value === undefined ? { is: 'absent', path } : { is: 'equal', path, value };

type Node = { [key: string]: unknown };

const valueAt = (ledger: Ledger, path: LedgerPath): unknown =>
  path.reduce<unknown>(
    (node, key) => (node !== null && typeof node === 'object' ? (node as Node)[key] : undefined),
    ledger,
  );

const sizeAt = (ledger: Ledger, path: LedgerPath): number | undefined => {
  const value = valueAt(ledger, path);
  return value !== null && typeof value === 'object' ? Object.keys(value).length : undefined;
};

const holds = (ledger: Ledger, condition: LedgerCondition): boolean => {
  const value = valueAt(ledger, condition.path);
  switch (condition.is) {
    case 'absent':
      return value === undefined;
    case 'present':
      return value !== undefined;
    case 'equal':
      return canonical(value) === canonical(condition.value);
    case 'at-most':
      return typeof value === 'number' && value <= condition.value;
    case 'at-least':
      return typeof value === 'number' && value >= condition.value;
    case 'size-at-most':
      return (sizeAt(ledger, condition.path) ?? Infinity) <= condition.value;
    case 'size-at-least':
      return (sizeAt(ledger, condition.path) ?? -1) >= condition.value;
    case 'reached':
      return typeof value === 'string' && value <= condition.value;
    case 'not-reached':
      return typeof value === 'string' && condition.value < value;
  }
};

/** A copy that may be changed. Ledgers are plain data. */
export const draftOf = (ledger: Ledger): Ledger => JSON.parse(JSON.stringify(ledger)) as Ledger;

/** What the write does, in words of plain data: null when a condition does not hold. */
export const applied = (ledger: Ledger, { conditions, changes }: LedgerWrite): Ledger | null => {
  if (!conditions.every((condition) => holds(ledger, condition))) return null;
  const draft = draftOf(ledger);
  for (const change of changes) {
    const keys = [...change.path];
    const last = keys.pop() as string;
    const parent = keys.reduce<Node>((node, key) => node[key] as Node, draft as unknown as Node);
    if (change.do === 'set') parent[last] = change.value;
    else if (change.do === 'remove') delete parent[last];
    else if (change.do === 'add')
      parent[last] = ((valueAt(ledger, change.path) as number | undefined) ?? 0) + change.by;
    else {
      parent[last] = ledger.seq + 1;
      (draft as unknown as Node).seq = ledger.seq + 1;
    }
  }
  return draft;
};
