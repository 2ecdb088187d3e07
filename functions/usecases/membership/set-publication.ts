import type * as z from 'zod/mini';
import type { PublicationSet } from '../../../src/contract/membership';
import type { SetPublication } from '../../../src/contract/requests/membership';
import type { Day } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { ConsentRecord } from '../../domain/membership/consent';
import { mayPublish } from '../../domain/membership/guardianship';
import type { Member } from '../../domain/membership/member';
import { actsFor } from '../../domain/membership/persons';
import { isPublished, type PublicationConsent } from '../../domain/membership/publication';
import { guardianConsents } from '../../domain/membership/review';
import { ok, refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import type { Use } from '../use';
import { publicationView } from './get-me';

type Asked = z.infer<typeof SetPublication>;
type Answer = z.infer<typeof PublicationSet>;

/** Who consents for a person: a guardian for a child under 14, for who is of age nobody else. */
const mayConsent = (of: Member, { memberId }: Actor, today: Day): Result<null> => {
  if (!mayPublish(of, memberId, today)) return refuse('PERSON_ADULT');
  return memberId === of.id && of.profile && guardianConsents(of, of.profile.birthDate, today)
    ? refuse('GUARDIAN_CONSENT_REQUIRED')
    : ok(null);
};

/**
 * A person's consent to be shown by name and unit is given, or withdrawn (MEM-13). `memberId`: whose it is. From the next issue on, a ranking shows who consents; who withdraws is
 * masked in lists at once, and in every issue by the sweep, for which it is noted before. Nothing to withdraw is no
 * fault. Refuses PERSON_NOT_FOUND (MEM-1), PROFILE_REQUIRED, and GUARDIAN_CONSENT_REQUIRED where a child of under 14 consents alone, PERSON_ADULT where a guardian does for who is of age; taking
 * a consent back is anybody's own.
 */
export const setPublication = (
  deps: Use<'clock' | 'forgotten' | 'members' | 'secrets'>,
  actor: Actor,
  memberId: string,
  { consentTo }: Asked,
  idempotencyKey: string,
): Promise<Result<Answer>> => {
  const { members, forgotten, clock } = deps;
  const shown = async (): Promise<Result<Answer>> => {
    const member = await members.find(memberId);
    return member && actsFor(actor.memberId, member)
      ? ok({ memberId, publication: publicationView(member) })
      : refuse('PERSON_NOT_FOUND');
  };
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'set-publication', memberId, consentTo } },
    {
      load: async () => {
        const [member, of] = await Promise.all([
          members.find(actor.memberId),
          memberId === actor.memberId ? null : members.find(memberId),
        ]);
        return { member, of: memberId === actor.memberId ? member : of };
      },
      present: shown,
      carryOut: async ({ of }, { first }) => {
        if (!of || !actsFor(actor.memberId, of)) return refuse('PERSON_NOT_FOUND');
        if (!of.profile) return refuse('PROFILE_REQUIRED');
        const at = clock.now();
        const may = consentTo === null ? ok(null) : mayConsent(of, actor, shanghaiDay(at));
        if (!may.ok) return may;
        if (consentTo === null && !isPublished(of)) return shown();
        const by = actor.memberId;
        const before = of.publication;
        const after: PublicationConsent =
          consentTo === null && before
            ? { ...before, withdrawnAt: at }
            : { version: consentTo ?? '', at, by, withdrawnAt: null };
        const record: ConsentRecord = {
          kind: consentTo === null ? 'publication-withdrawn' : 'publication',
          ...{ version: after.version, at, by },
        };
        if (consentTo === null) await forgotten.note({ memberId, at, everywhere: true });
        const written = await members.savePublication(of, after, record, first(memberId));
        return written === 'stale'
          ? 'stale'
          : ok({ memberId, publication: publicationView({ publication: after }) });
      },
    },
  );
};
