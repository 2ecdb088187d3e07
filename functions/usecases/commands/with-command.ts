import type { Use } from '../use';
import type { Reason } from '../../../src/contract/reasons';
import type { Actor } from '../../domain/actor';
import { canonical } from '../../domain/canonical';
import { firstTime, secondsFull, standingOf, type CommandMark } from '../../domain/command';
import type { Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { refuse, type Result } from '../../domain/result';
import { untilFresh } from './until-fresh';

/** A command as it came: who sends it, under which Idempotency-Key, and everything it asks for. */
export interface Asked {
  readonly actor: Actor;
  readonly idempotencyKey: string;
  /** the route and all of its parameters: the same key with another one is refused */
  readonly request: unknown;
}

/** What the write of a command carries, so that it takes effect once. */
export interface Once {
  /** the digest of its key: the name of what the command makes, where that has no other */
  readonly key: string;
  /** `of` is what it makes or changes */
  readonly first: (of: string) => Ground;
}

export interface Steps<L, T> {
  /** everything it is judged by, the member among it: read anew for every try */
  readonly load: () => Promise<L>;
  /**
   * the answer of a repeat, from the present state of what the command has made or changed: read anew, for what
   * was read beside the member may be from before
   */
  readonly present: (of: string) => Promise<Result<T>>;
  /** refusals that the command's own effect can never bring about: they stand without another look */
  readonly notItsDoing?: readonly Reason[];
  /** judges and writes; `stale`: something came between, or the command itself was carried out meanwhile */
  readonly carryOut: (loaded: L, once: Once) => Promise<Result<T> | 'stale'>;
}

/** 72 bits: enough to tell a person's commands apart. */
const MARK = 12;

const markOf = (
  { secrets }: Use<'secrets'>,
  { actor, idempotencyKey, request }: Asked,
): CommandMark => ({
  memberId: actor.memberId,
  key: secrets.blindIndex('command', `${actor.memberId}|${idempotencyKey}`).slice(0, MARK),
  body: secrets.blindIndex('command', canonical(request) ?? '').slice(0, MARK),
});

/**
 * Carries a command out once, however often it comes within a day: what it did stands with the member, written
 * by the very transaction of the effect (`first`), so that two at once have one effect and a repeat after a
 * crash finds the command done or does it. A refusal costs one GetItem more, but for those of `notItsDoing`:
 * what it rests on may be what the command itself, sent twice at once, has just done. Refuses
 * IDEMPOTENCY_KEY_REUSED for another request under the key, TOO_MANY_REQUESTS after a thousand commands in a
 * day, ACCOUNT_LEAVING while the account is being deleted, LOGIN_REQUIRED when it is gone, TRY_AGAIN when it
 * will not hold still.
 */
export const withCommand = <L extends { readonly member: Member | null }, T>(
  deps: Use<'clock' | 'members' | 'secrets'>,
  asked: Asked,
  { load, present, carryOut, notItsDoing = [] }: Steps<L, T>,
): Promise<Result<T>> => {
  const mark = markOf(deps, asked);
  return untilFresh(async () => {
    const loaded = await load();
    const { member } = loaded;
    if (!member) return refuse('LOGIN_REQUIRED');
    const before = standingOf(member.carriedOut, mark);
    if (before === 'reused') return refuse('IDEMPOTENCY_KEY_REUSED');
    if (before !== 'new') return present(before.of);
    if (member.leaving) return refuse('ACCOUNT_LEAVING');
    const now = deps.clock.now();
    const retryAfterSeconds = secondsFull(member.carriedOut, now);
    if (retryAfterSeconds !== null) return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds });
    const first = (of: string) => firstTime(mark, of, member.carriedOut, now);
    const result = await carryOut(loaded, { key: mark.key, first });
    if (result === 'stale' || result.ok || notItsDoing.includes(result.reason)) return result;
    const again = await deps.members.find(mark.memberId);
    return again && standingOf(again.carriedOut, mark) !== 'new' ? 'stale' : result;
  });
};
