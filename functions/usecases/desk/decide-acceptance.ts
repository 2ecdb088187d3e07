import type { Use } from '../use';
import type { DecideAcceptance, DeskAcceptance } from '../../../src/contract/acceptance';
import type { Actor } from '../../domain/actor';
import type { Acceptance, OfEvent } from '../../domain/acceptance/acceptance';
import {
  withoutWildCard,
  withQualifying,
  withSignIn,
  withWildCard,
} from '../../domain/acceptance/decisions';
import { listsOfVersion } from '../../domain/acceptance/listed';
import { partsOfId } from '../../domain/entry/entry';
import { publicText } from '../../domain/public-text';
import { ok, refuse, type Result } from '../../domain/result';
import { deskAcceptance } from '../accepting/desk-view';
import { loadLists, type ListDeps, type LoadedLists } from '../accepting/load-lists';
import { associationCommand } from './association-command';

export type AcceptanceCommandDeps = ListDeps & Use<'members' | 'sentence'>;

type Live = ReadonlyMap<string, { readonly ended: unknown }>;

/** The entry's short name. Refuses ENTRY_NOT_FOUND for one of another event, ENTRY_ENDED. */
const shortIn = ({ of }: LoadedLists, live: Live, entryId: string): Result<string> => {
  const { tournamentId, eventId, short } = partsOfId(entryId);
  const entry = live.get(short);
  if (tournamentId !== of.tournamentId || eventId !== of.eventId || !entry)
    return refuse('ENTRY_NOT_FOUND');
  return entry.ended === null ? ok(short) : refuse('ENTRY_ENDED');
};

const decide = (
  loaded: LoadedLists,
  live: Live,
  asked: DecideAcceptance,
  made: { readonly by: string; readonly at: string },
  deps: ListDeps,
): Result<Acceptance> => {
  const { rule, latest } = loaded;
  if (!latest) return refuse('ACCEPTANCE_NOT_OUT');
  if (made.at >= rule.beginsAt) return refuse('PLAY_BEGUN');
  // whose card it was has left: it is free again
  const wildCards = loaded.acceptance.wildCards.filter(
    ({ entry }) => live.get(entry)?.ended === null,
  );
  const acceptance = { ...loaded.acceptance, wildCards };
  if (asked.do === 'sign-in') {
    const short = shortIn(loaded, live, asked.entryId);
    return short.ok ? ok(withSignIn(acceptance, short.value, asked.signedIn)) : short;
  }
  if (made.at >= rule.frozenAt) return refuse('LIST_FROZEN');
  if (asked.do === 'qualifying')
    return withQualifying(rule, acceptance, { held: asked.held, qualifiers: asked.qualifiers });
  const short = shortIn(loaded, live, asked.entryId);
  if (!short.ok) return short;
  if (asked.do === 'take-wild-card') return withoutWildCard(acceptance, short.value);
  const { draw, reason } = asked;
  return withWildCard(rule, acceptance, listsOfVersion(latest, deps.sha256), {
    ...{ entry: short.value, draw, reason, ...made },
  });
};

/**
 * What the next version is made with: wild cards, whether qualifying is held (ACC-2), and who has signed in for it
 * (ACC-4). It waits for its version, which is looked at and published apart. Refuses as the decisions do, and
 * ACCEPTANCE_NOT_OUT before the first version, LIST_FROZEN, PLAY_BEGUN, REASON_PERSONAL.
 */
export const decideAcceptance = (
  deps: AcceptanceCommandDeps,
  actor: Actor,
  of: OfEvent,
  asked: DecideAcceptance,
  idempotencyKey: string,
): Promise<Result<DeskAcceptance>> => {
  const { tournamentId, eventId } = of;
  const request = { do: 'decide-acceptance', tournamentId, eventId, asked };
  return associationCommand(
    deps,
    { actor, idempotencyKey, request },
    {
      present: () => deskAcceptance(deps, of),
      carryOut: async ({ grounds }) => {
        const [loaded, entries] = await Promise.all([
          loadLists(deps, of),
          deps.entries.listOfEvent(tournamentId, eventId),
        ]);
        if (!loaded.ok) return loaded;
        const live = new Map(entries.map((entry) => [entry.short, entry]));
        const made = { by: actor.memberId, at: deps.clock.now() };
        const reason = asked.do === 'give-wild-card' ? asked.reason : null;
        const names = entries.flatMap(({ slots }) => slots.flatMap(({ name }) => name ?? []));
        if (reason !== null && !publicText(names)(reason)) return refuse('REASON_PERSONAL');
        const next = decide(loaded.value, live, asked, made, deps);
        if (!next.ok) return next;
        const text = [tournamentId, eventId, asked.do, reason ?? ''].join(' ').trim();
        const saved = await deps.acceptances.save(next.value, loaded.value.acceptance, {
          grounds: grounds(eventId, { kind: 'list-decided', subject: null, text }),
        });
        return saved === 'stale' ? 'stale' : deskAcceptance(deps, of);
      },
    },
  );
};
