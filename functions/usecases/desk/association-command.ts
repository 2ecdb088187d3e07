import type { Use } from '../use';
import { associationGrounds, type Ground } from '../../domain/ground';
import type { Result } from '../../domain/result';
import { notAssociation } from './desk-people';
import { withCommand, type Asked } from '../commands/with-command';

interface AssociationSteps<T> {
  readonly present: (of: string) => Promise<Result<T>>;
  /** `grounds` of what the command makes or changes: it is the first, and the role stands */
  readonly carryOut: (once: {
    readonly key: string;
    readonly grounds: (of: string) => Ground[];
  }) => Promise<Result<T> | 'stale'>;
}

/** A command of the association's: the role is asked for anew with every try. Refuses NOT_ASSOCIATION. */
export const associationCommand = <T>(
  deps: Use<'clock' | 'members' | 'roles' | 'secrets'>,
  asked: Asked,
  { present, carryOut }: AssociationSteps<T>,
): Promise<Result<T>> => {
  const { actor } = asked;
  return withCommand(deps, asked, {
    load: async () => {
      const [member, refusal] = await Promise.all([
        deps.members.find(actor.memberId),
        notAssociation(deps, actor),
      ]);
      return { member, refusal };
    },
    present: async (of) => (await notAssociation(deps, actor)) ?? present(of),
    carryOut: async ({ refusal }, { key, first }) =>
      refusal ?? carryOut({ key, grounds: (of) => [first(of), ...associationGrounds(actor)] }),
  });
};
