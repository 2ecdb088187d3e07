import type { ListCause, ListKind } from '../../../src/contract/acceptance-words';
import type { Use } from '../use';
import type { Acceptance, ListHead, Move } from '../../domain/acceptance/acceptance';
import { countsOf, type Lists } from '../../domain/acceptance/listed';
import type { Ground } from '../../domain/ground';
import type { LoadedLists } from './load-lists';
import type { NextVersion } from './next-version';

/** Why a version is made, and by whom. */
export interface Made {
  readonly kind: ListKind;
  readonly cause: ListCause;
  /** null: the schedule */
  readonly by: string | null;
  readonly reason: string | null;
  readonly grounds?: readonly Ground[];
}

/**
 * Publishes the next version: its file aside first, where nobody looks; then, in one transaction, what is decided, the
 * head, which is what readers follow, and the news of it. Whoever dies between leaves the file alone; of two at once
 * one finds that the turn has moved, as where somebody has left meanwhile.
 */
export const writeVersion = async (
  { acceptances, clock }: Use<'acceptances' | 'clock'>,
  { of, acceptance, heads, latest }: LoadedLists,
  next: Pick<NextVersion, 'file' | 'issue' | 'digest'> & {
    readonly moves: readonly Move[];
    readonly lists: Lists;
  },
  { kind, cause, by, reason, grounds = [] }: Made,
  decided: Acceptance = acceptance,
): Promise<'done' | 'stale'> => {
  const { file, digest, issue, moves, lists } = next;
  if (latest?.head.digest !== digest) await acceptances.writeFile(of, digest, file);
  const at = clock.now();
  const version = heads.length + 1;
  const head: ListHead = {
    ...{ version, kind, cause, at, by, reason, issue, moves, digest },
    cancelled: lists.cancelled,
    counts: countsOf(lists),
  };
  const news = {
    ...{ id: `list-published#${of.tournamentId}#${of.eventId}#${version}`, at },
    ...{ is: 'list-published' as const, list: of, version },
  };
  const known = { ...decided, leftKnown: acceptance.left };
  return acceptances.save(known, acceptance, { head, news, grounds });
};
