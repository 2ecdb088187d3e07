import type * as z from 'zod/mini';
import type { NoteExport } from '../../../src/contract/requests/reviewing';
import type { ExportNoted } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';
import { associationCommand } from '../desk/association-command';
import type { Use } from '../use';

type Noted = z.infer<typeof ExportNoted>;

/** A file that the association takes from the desk stands in the trail before it is given: of what, and how many lines (MEM-14). */
export const noteExport = (
  deps: Use<'clock' | 'members' | 'secrets' | 'trail'>,
  actor: Actor,
  { what, rows }: z.infer<typeof NoteExport>,
  idempotencyKey: string,
): Promise<Result<Noted>> =>
  associationCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'note-export', what, rows } },
    {
      present: (at) => Promise.resolve(ok({ at })),
      carryOut: async ({ grounds }) => {
        const at = deps.clock.now();
        const told = { kind: 'exported', subject: null, text: `${what} ${rows}` } as const;
        return (await deps.trail.note(grounds(at, told))) ? ok({ at }) : 'stale';
      },
    },
  );
