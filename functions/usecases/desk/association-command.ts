import type { Use } from '../use';
import { associationGrounds, type Ground } from '../../domain/ground';
import type { Result } from '../../domain/result';
import { withCommand, type Asked } from '../commands/with-command';

interface AssociationSteps<T> {
  readonly present: (of: string) => Promise<Result<T>>;
  /** `grounds` of what the command makes or changes: it is the first, and the role stands */
  readonly carryOut: (once: {
    readonly key: string;
    readonly grounds: (of: string) => Ground[];
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
      carryOut({ key, grounds: (of) => [first(of), ...associationGrounds(asked.actor)] }),
  });
