import type { Use } from '../use';
import type { AccessPage } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';
import { personOf } from './person-of';

const PAGE = 20;

/**
 * Who has looked at the documents of a person of the account, newest first: what for and when, and of which
 * tournament; by the role, nobody of the staff by name (MEM-6). A BatchGet beside a Query. Refuses LOGIN_REQUIRED,
 * PERSON_NOT_FOUND.
 */
export const listAccesses = async (
  deps: Use<'accesses' | 'clock' | 'members'>,
  actor: Actor,
  query: { readonly for?: string | undefined; readonly cursor?: string | undefined },
): Promise<Result<AccessPage>> => {
  const { accesses, clock } = deps;
  const memberId = query.for ?? actor.memberId;
  const [whose, found] = await Promise.all([
    personOf(deps, actor, memberId),
    accesses.ofMember(memberId, query.cursor ?? null, PAGE + 1),
  ]);
  if (!whose.ok) return whose;
  const shown = found.slice(0, PAGE);
  const next = found.length > PAGE ? (shown.at(-1)?.id ?? null) : null;
  return ok({ accesses: shown, next, now: clock.now() });
};
