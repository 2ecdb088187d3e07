import type * as z from 'zod/mini';
import type { Me } from '../../../src/contract/membership';
import type { WithdrawCertification } from '../../../src/contract/requests/membership';
import type { Actor } from '../../domain/actor';
import type { Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import type { CertificationDeps } from './ask-certification';
import { presentMe } from './get-me';
import { personToChange } from './person-of';
import { tidyEvidence } from './take-evidence';

/**
 * A person of the account has a certified role no longer, or asks for it no longer, and its evidence goes (MEM-4);
 * entries that stand go on. What is not there any more is no fault. Refuses PERSON_NOT_FOUND, PERSON_LEAVING.
 */
export const withdrawCertification = (
  deps: CertificationDeps,
  actor: Actor,
  { for: forWhom, certificationId }: z.infer<typeof WithdrawCertification>,
  idempotencyKey: string,
): Promise<Result<Me>> => {
  const { members } = deps;
  const request = { do: 'withdraw-certification', for: forWhom ?? null, certificationId };
  return withCommand(
    deps,
    { actor, idempotencyKey, request },
    {
      load: async () => ({ member: await members.find(actor.memberId) }),
      present: (of) => presentMe(deps, actor, of),
      carryOut: async (_, { first }) => {
        const found = await personToChange(deps, actor, forWhom);
        if (!found.ok) return found;
        const { person } = found.value;
        const after = person.certifications.filter(({ id }) => id !== certificationId);
        if (after.length === person.certifications.length) return presentMe(deps, actor, person.id);
        const saved = await members.saveCertifications(person, after, {
          grounds: [first(person.id)],
        });
        if (saved === 'stale') return 'stale';
        await tidyEvidence(deps, person, after);
        return presentMe(deps, actor, person.id);
      },
    },
  );
};
