import type { Actor } from '../domain/actor';
import type { CommandMark } from '../domain/entry/entry';
import type { Secrets } from '../domain/ports';

/** 72 bits: enough to tell a person's commands apart, short enough to stand in every history. */
const MARK = 12;

/** JSON with sorted keys: the same request in another order of fields is the same request. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** A command of a person by its Idempotency-Key and by what it asks for. */
export const commandMark = (
  secrets: Pick<Secrets, 'blindIndex'>,
  actor: Actor,
  idempotencyKey: string,
  request: unknown,
): CommandMark => ({
  key: secrets.blindIndex('entry', `${actor.memberId}|${idempotencyKey}`).slice(0, MARK),
  body: secrets.blindIndex('entry', canonical(request)).slice(0, MARK),
});

/**
 * The short id of a new entry: the command's own, so that a repeat finds its ticket and its entry.
 * `grave` counts those of the same command that were given up.
 */
export const shortOf = (
  secrets: Pick<Secrets, 'blindIndex'>,
  actor: Actor,
  idempotencyKey: string,
  grave: number,
): string =>
  secrets
    .blindIndex('entry', `${actor.memberId}|${idempotencyKey}${grave === 0 ? '' : `|${grave}`}`)
    .slice(0, MARK);
