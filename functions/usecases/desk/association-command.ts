import type { Use } from '../use';
import { associationGrounds, trailGround, type Ground } from '../../domain/ground';
import type { Result } from '../../domain/result';
import type { TrailLine } from '../../domain/trail';
import { withCommand, type Asked } from '../commands/with-command';

/** What the trail tells of a command beside who gave it (MEM-14). */
type Told = Pick<TrailLine, 'kind' | 'subject' | 'text'>;

interface AssociationSteps<T> {
  readonly present: (of: string) => Promise<Result<T>>;
  /** `grounds` of what the command makes or changes: it is the first, the role stands, and what the trail tells of it */
  readonly carryOut: (once: {
    readonly key: string;
    /** `told` null: somebody else's command has done it already */
    readonly grounds: (of: string, told: Told | null) => Ground[];
  }) => Promise<Result<T> | 'stale'>;
}

/** A command of the association's: it is written while the role stands. */
export const associationCommand = <T>(
  deps: Use<'clock' | 'members' | 'secrets'>,
  asked: Asked,
  { present, carryOut }: AssociationSteps<T>,
): Promise<Result<T>> =>
  withCommand(deps, asked, {
    load: async () => ({ member: await deps.members.find(asked.actor.memberId) }),
    present,
    carryOut: (_, { key, first }) =>
      carryOut({
        key,
        grounds: (of, told) => [
          first(of),
          ...associationGrounds(asked.actor),
          ...(told === null
            ? []
            : [trailGround({ ...told, at: deps.clock.now(), by: asked.actor.memberId }, key)]),
        ],
      }),
  });
