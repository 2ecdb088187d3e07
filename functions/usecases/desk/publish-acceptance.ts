import type { DeskAcceptance, PublishAcceptance } from '../../../src/contract/acceptance';
import type { ListCause, ListKind } from '../../../src/contract/acceptance-words';
import type { Actor } from '../../domain/actor';
import type { OfEvent } from '../../domain/acceptance/acceptance';
import { publicText } from '../../domain/public-text';
import { refuse, type Refusal, type Result } from '../../domain/result';
import { deskAcceptance, notFinal, notNow } from '../accepting/desk-view';
import { loadLists, type LoadedLists } from '../accepting/load-lists';
import { nextVersion, type NextVersion } from '../accepting/next-version';
import { writeVersion } from '../accepting/write-version';
import { associationCommand } from './association-command';
import type { AcceptanceCommandDeps } from './decide-acceptance';

const refused = (
  loaded: LoadedLists,
  next: NextVersion,
  { expects, confirm, reason }: PublishAcceptance,
  now: string,
): Refusal | null => {
  const early = notNow(loaded, now);
  if (early) return early;
  if (expects !== next.digest) return refuse('LIST_CHANGED');
  const names = next.entries.flatMap(({ slots }) => slots.flatMap(({ name }) => name ?? []));
  if (reason !== null && !publicText(names)(reason)) return refuse('REASON_PERSONAL');
  if (confirm) return notFinal(loaded, next);
  return next.same ? refuse('LIST_UNCHANGED') : null;
};

const kindOf = ({ heads }: LoadedLists, confirm: boolean): [ListKind, ListCause] => {
  if (confirm) return ['final', 'confirmed'];
  const confirmed = heads.some(({ kind }) => kind === 'final');
  return [confirmed ? 'move' : 'preliminary', heads.length === 0 ? 'closing' : 'decision'];
};

/**
 * Publishes what was looked at as the next version, or confirms it (ENT-18): by its digest, so that nothing is published
 * that nobody saw. Refuses ENTRIES_UNSETTLED, PLAY_BEGUN, LIST_CHANGED, LIST_UNCHANGED, LIST_FINAL, ROSTERS_SHORT,
 * QUALIFIERS_OVER, REASON_PERSONAL.
 */
export const publishAcceptance = (
  deps: AcceptanceCommandDeps,
  actor: Actor,
  of: OfEvent,
  asked: PublishAcceptance,
  idempotencyKey: string,
): Promise<Result<DeskAcceptance>> => {
  const { tournamentId, eventId } = of;
  const request = { do: 'publish-acceptance', tournamentId, eventId, asked };
  return associationCommand(
    deps,
    { actor, idempotencyKey, request },
    {
      present: () => deskAcceptance(deps, of),
      carryOut: async ({ grounds }) => {
        const loaded = await loadLists(deps, of);
        if (!loaded.ok) return loaded;
        const next = await nextVersion(deps, loaded.value, { decided: true });
        if (!next.ok) return next;
        const no = refused(loaded.value, next.value, asked, deps.clock.now());
        if (no) return no;
        const [kind, cause] = kindOf(loaded.value, asked.confirm);
        const version = loaded.value.heads.length + 1;
        const text = [tournamentId, eventId, version, kind, asked.reason ?? ''].join(' ').trim();
        const written = await writeVersion(deps, loaded.value, next.value, {
          ...{ kind, cause, by: actor.memberId, reason: asked.reason },
          grounds: grounds(eventId, { kind: 'list-published', subject: null, text }),
        });
        return written === 'stale' ? 'stale' : deskAcceptance(deps, of);
      },
    },
  );
};
