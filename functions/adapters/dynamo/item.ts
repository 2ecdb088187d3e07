import { nameOf, type Key } from './keys';

/** What stands in the table, before anybody has looked at it. */
export type Item = Readonly<Record<string, unknown>>;
/** What an item is read as; a broken one is thrown. */
export type Kind<T> = (item: Item) => T;

/** An item that is not what its kind says: named by its key, which tells nothing of a person. */
export class BrokenItemError extends Error {
  override readonly name = 'BrokenItemError';
}

/** What an attribute is; throws what it is not. */
export type Column<T> = (value: unknown) => T;

const is = (right: boolean, what: string): void => {
  if (!right) throw new TypeError(what);
};

export const text = <T extends string>(value: unknown): T => {
  is(typeof value === 'string', 'a text');
  return value as T;
};
export const number = (value: unknown): number => {
  is(typeof value === 'number', 'a number');
  return value as number;
};
export const flag = (value: unknown): boolean => {
  is(typeof value === 'boolean', 'a flag');
  return value as boolean;
};
/** A nested map, which our own code has written whole. */
export const map = <T extends object>(value: unknown): T => {
  is(typeof value === 'object' && value !== null && !Array.isArray(value), 'a map');
  return value as T;
};
export const list = <T extends readonly unknown[]>(value: unknown): T => {
  is(Array.isArray(value), 'a list');
  return value as T;
};
export const set = (value: unknown): ReadonlySet<string> => {
  is(value instanceof Set, 'a set');
  return value as ReadonlySet<string>;
};
export const bytes = (value: unknown): Uint8Array => {
  is(value instanceof Uint8Array, 'bytes');
  return value as Uint8Array;
};
/** A value kept as one text: cheaper to unmarshal than its hundreds of attributes. */
export const json = <T>(value: unknown): T => {
  try {
    return JSON.parse(text(value)) as T;
  } catch {
    throw new TypeError('JSON');
  }
};
export const nullable =
  <T>(column: Column<T>): Column<T | null> =>
  (value) =>
    value === null ? null : column(value);
export const optional =
  <T>(column: Column<T>): Column<T | undefined> =>
  (value) =>
    value === undefined ? undefined : column(value);
/** An attribute that is not written while it is `absent`. */
export const or =
  <T>(column: Column<T>, absent: T): Column<T> =>
  (value) =>
    value === undefined ? absent : column(value);

export const keyOf = ({ PK, SK }: Item): Key => ({ PK: String(PK), SK: String(SK) });

type Columns<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Column<T[K] | undefined> : Column<T[K]>;
};

/** The attributes an item has, all of them: what is not said here is not read, what is otherwise is thrown. */
export const itemOf = <T extends object>(columns: Columns<T>): Kind<T> => {
  const entries: [string, Column<unknown>][] = Object.entries(columns);
  return (item) => {
    const read: Record<string, unknown> = {};
    for (const [name, column] of entries)
      try {
        const value = column(item[name]);
        if (value !== undefined) read[name] = value;
      } catch (error) {
        const key = nameOf(keyOf(item));
        throw new BrokenItemError(`${key}: ${name} is not ${(error as Error).message}`);
      }
    return read as T;
  };
};
