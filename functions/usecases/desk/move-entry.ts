import type { DeskAcceptance, MoveEntry } from '../../../src/contract/acceptance';
import type { Actor } from '../../domain/actor';
import type { ListVersion, Move, OfEvent } from '../../domain/acceptance/acceptance';
import { listsOf } from '../../domain/acceptance/listed';
import { judgeMove } from '../../domain/acceptance/move-entry';
import { partsOfId } from '../../domain/entry/entry';
import { publicText } from '../../domain/public-text';
import { refuse, type Result } from '../../domain/result';
import { deskAcceptance, movingOf } from '../accepting/desk-view';
import { loadLists, type LoadedLists } from '../accepting/load-lists';
import { writeVersion } from '../accepting/write-version';
import { associationCommand } from './association-command';
import type { AcceptanceCommandDeps } from './decide-acceptance';

const movable = (
  { latest, rule, of }: LoadedLists,
  entryId: string,
  now: string,
): Result<{ readonly latest: ListVersion; readonly short: string }> => {
  if (!latest) return refuse('ACCEPTANCE_NOT_OUT');
  if (now < rule.frozenAt) return refuse('LIST_NOT_FROZEN', { from: rule.frozenAt });
  const { tournamentId, eventId, short } = partsOfId(entryId);
  const own = tournamentId === of.tournamentId && eventId === of.eventId;
  return own ? { ok: true, value: { latest, short } } : refuse('ENTRY_NOT_FOUND');
};

/**
 * A move after the freeze: who has signed in for qualifying takes the place of who has left, or is moved back (ACC-4).
 * It is a version of its own with its reason, and undone by a further one alone. Refuses as `judgeMove` does, and
 * ACCEPTANCE_NOT_OUT, LIST_NOT_FROZEN, REASON_PERSONAL.
 */
export const moveEntry = (
  deps: AcceptanceCommandDeps,
  actor: Actor,
  of: OfEvent,
  asked: MoveEntry,
  idempotencyKey: string,
): Promise<Result<DeskAcceptance>> => {
  const { tournamentId, eventId } = of;
  return associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'move-entry', tournamentId, eventId, asked } },
    {
      present: () => deskAcceptance(deps, of),
      carryOut: async ({ grounds }) => {
        const [loaded, entries] = await Promise.all([
          loadLists(deps, of),
          deps.entries.listOfEvent(tournamentId, eventId),
        ]);
        if (!loaded.ok) return loaded;
        const at = deps.clock.now();
        const found = movable(loaded.value, asked.entryId, at);
        if (!found.ok) return found;
        const { latest, short } = found.value;
        const { to, luckyLoser, reason } = asked;
        const moving = movingOf(deps, loaded.value, { entries });
        if (!moving) return refuse('ACCEPTANCE_NOT_OUT');
        const judged = judgeMove(moving, { entry: short, to, luckyLoser });
        if (!judged.ok) return judged;
        const names = entries.flatMap(({ slots }) => slots.flatMap(({ name }) => name ?? []));
        if (!publicText(names)(reason)) return refuse('REASON_PERSONAL');
        const move: Move = { entry: short, to, reason, by: actor.memberId, at };
        const moves = [...latest.head.moves, move];
        const { file } = latest;
        const { digest, issue } = latest.head;
        const next = { file, digest, issue, moves, lists: listsOf({ file, moves }, deps.sha256) };
        const text = [asked.entryId, to, reason].join(' ');
        const written = await writeVersion(deps, loaded.value, next, {
          ...{ kind: 'move', cause: 'move', by: actor.memberId, reason },
          grounds: grounds(eventId, { kind: 'list-moved', subject: null, text }),
        });
        return written === 'stale' ? 'stale' : deskAcceptance(deps, of);
      },
    },
  );
};
