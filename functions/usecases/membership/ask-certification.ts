import type * as z from 'zod/mini';
import type { Me } from '../../../src/contract/membership';
import type { AskCertification } from '../../../src/contract/requests/membership';
import type { Actor } from '../../domain/actor';
import { withAsked, type Certification } from '../../domain/membership/certification';
import { refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import type { Use } from '../use';
import { presentMe } from './get-me';
import { personToChange } from './person-of';
import { takeEvidence, tidyEvidence } from './take-evidence';

export type CertificationDeps = Use<'clock' | 'files' | 'live' | 'members' | 'secrets'>;

/**
 * Asks for a certified role of a person of the account, with pictures of the paper that proves it; what is approved
 * of the same role stands until this is (MEM-4, MEM-12). Refuses PERSON_NOT_FOUND, PERSON_LEAVING, PROFILE_REQUIRED
 * while nobody knows who it is, CERTIFICATION_WAITS, and what takeEvidence refuses.
 */
export const askCertification = (
  deps: CertificationDeps & Use<'pictures'>,
  actor: Actor,
  { for: forWhom, certificate, pictures: uploads }: z.infer<typeof AskCertification>,
  idempotencyKey: string,
): Promise<Result<Me>> => {
  const { members, clock } = deps;
  const request = { do: 'ask-certification', for: forWhom ?? null, certificate, uploads };
  return withCommand(
    deps,
    { actor, idempotencyKey, request },
    {
      load: async () => ({ member: await members.find(actor.memberId) }),
      present: (of) => presentMe(deps, actor, of),
      carryOut: async (_, { key, first }) => {
        const found = await personToChange(deps, actor, forWhom);
        if (!found.ok) return found;
        const { person } = found.value;
        if (!person.profile) return refuse('PROFILE_REQUIRED');
        const asked: Certification = {
          ...{ id: key, certificate, state: 'pending', because: null },
          ...{ pictures: [], askedAt: clock.now() },
        };
        const fits = withAsked(person.certifications, asked);
        if (!fits.ok) return fits;
        const taken = await takeEvidence(deps, person.id, uploads, key);
        if (!taken.ok) return taken;
        const after = fits.value.map((one) =>
          one.id === key ? { ...one, pictures: taken.value } : one,
        );
        const saved = await members.saveCertifications(person, after, {
          grounds: [first(person.id)],
        });
        if (saved === 'stale') return 'stale';
        await tidyEvidence(deps, person, after, uploads);
        return presentMe(deps, actor, person.id);
      },
    },
  );
};
