import { CONSENT_TEXTS, type ConsentText } from '../../../src/contract/consents';
import type { SubmitProfile } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { ConsentRecord, GivenConsents } from '../../domain/membership/consent';
import { mayPublish } from '../../domain/membership/guardianship';
import { maskPhone } from '../../domain/membership/masking';
import type { Member, Profile } from '../../domain/membership/member';
import { isPublished } from '../../domain/membership/publication';
import { guardianConsents } from '../../domain/membership/review';
import { sealContext } from '../../domain/membership/sealing';
import type { Identity } from '../../domain/membership/submission';
import { ok, refuse, type Result } from '../../domain/result';
import type { WithGuardian } from './family-profile';
import { checkCode } from '../session/check-code';
import type { Use } from '../use';

export type ConsentDeps = Use<'clock' | 'codes' | 'limits' | 'secrets'>;

/** A submission as it came: who sends it, from where, for whom. */
export interface Submitted {
  readonly actor: Actor;
  readonly member: Member;
  readonly input: WithGuardian;
  readonly identity: Pick<Identity, 'realName' | 'birthDate' | 'guardianNeeded'>;
  /** `guardianProof` */
  readonly proved: () => Promise<Result<null>>;
}

type Guardian = NonNullable<Profile['guardian']>;
export type Consents = GivenConsents & { readonly guardian: Profile['guardian'] };

const phoneKeyOf = ({ secrets }: Use<'secrets'>, phone: string): string =>
  secrets.blindIndex('phone', phone);

/**
 * Judges the code that went to the guardian's phone, once however often a submission is tried: a code is used up by
 * being right. Refuses GUARDIAN_CODE_REQUIRED, and what checkCode refuses.
 */
export const guardianProof = (
  deps: ConsentDeps,
  { guardian }: SubmitProfile,
  address: string,
): (() => Promise<Result<null>>) => {
  let judged: Promise<Result<null>> | undefined;
  return () => {
    if (!guardian?.proof || guardian.phone === undefined)
      return Promise.resolve(refuse('GUARDIAN_CODE_REQUIRED'));
    const { phone, proof } = guardian;
    const phoneKey = phoneKeyOf(deps, phone);
    judged ??= checkCode(deps, { phoneKey, purpose: 'guardian-consent', proof, address });
    return judged;
  };
};

/** The same person has consented to the same text before, and it was known to be they. */
const consentedBefore = (
  before: Profile['guardian'] | undefined,
  { name, relation, textVersion }: NonNullable<SubmitProfile['guardian']>,
  phoneKey: string,
): boolean =>
  before?.phoneKey === phoneKey &&
  before.name === name &&
  before.relation === relation &&
  before.textVersion === textVersion;

/**
 * A guardian consents for a child (MEM-6): from the guardian's own account, which logged in by code, or by a code to
 * the guardian's phone where the child's own account submits.
 */
const guardianOf = async (
  deps: ConsentDeps,
  { actor, member, input, identity, proved }: Submitted,
  publishes: boolean,
): Promise<Result<Profile['guardian']>> => {
  const { secrets, clock } = deps;
  const { guardian } = input;
  if (!identity.guardianNeeded || !guardian) return ok(null);
  const { name, relation, phone, textVersion } = guardian;
  const phoneKey = phoneKeyOf(deps, phone);
  if (actor.memberId === member.id) {
    if (phoneKey === member.phone?.key) return refuse('GUARDIAN_PHONE_OWN');
    const known = consentedBefore(member.profile?.guardian, guardian, phoneKey);
    if (!known || publishes) {
      const proof = await proved();
      if (!proof.ok) return proof;
    }
  }
  return ok({
    ...{ name, relation, phoneKey, textVersion },
    phoneSealed: secrets.seal(phone, sealContext.guardianPhone(member.id)),
    phoneMasked: maskPhone(phone),
    consentAt: clock.now(),
  });
};

/** A child's own consent, given as somebody older while no guardian had consented, is none (MEM-13). */
const stillStands = (
  { profile, publication, id }: Member,
  { guardianNeeded }: Submitted['identity'],
): boolean => !(guardianNeeded && publication?.by === id && !profile?.guardian);

/**
 * Everything a submission consents to, as records that are only ever added, and the guardian as the profile keeps
 * them (MEM-6, MEM-13). A child's consent to be published is its guardian's as well. Refuses GUARDIAN_PHONE_OWN,
 * GUARDIAN_CONSENT_REQUIRED, PERSON_ADULT, GUARDIAN_CODE_REQUIRED, CODE_WRONG, CODE_EXPIRED, TOO_MANY_REQUESTS.
 */
export const consentsOf = async (
  deps: ConsentDeps,
  submitted: Submitted,
): Promise<Result<Consents>> => {
  const { actor, member, input, identity } = submitted;
  const { secrets, clock } = deps;
  const former = stillStands(member, identity) ? (member.publication ?? null) : null;
  const version = isPublished({ publication: former }) ? undefined : input.publication;
  const alone = actor.memberId === member.id && !identity.guardianNeeded;
  const today = shanghaiDay(clock.now());
  const isChild = guardianConsents(member, identity.birthDate, today);
  if (version !== undefined && alone && isChild) return refuse('GUARDIAN_CONSENT_REQUIRED');
  if (version !== undefined && !mayPublish(member, actor.memberId, today))
    return refuse('PERSON_ADULT');
  const guardian = await guardianOf(deps, submitted, version !== undefined);
  if (!guardian.ok) return guardian;
  const [at, by] = [clock.now(), actor.memberId];
  const record = (kind: ConsentText, text: string, said?: string): ConsentRecord => ({
    ...{ kind, version: text, at, by },
    ...(said === undefined ? {} : { sealed: secrets.seal(said, sealContext.consent(member.id)) }),
  });
  const evidence = guardian.value && guardianEvidence(submitted, guardian.value);
  return ok({
    guardian: guardian.value,
    records: [
      record('sensitive-data', CONSENT_TEXTS['sensitive-data'][0]),
      ...(evidence && input.guardian
        ? [record('guardian', input.guardian.textVersion, evidence)]
        : []),
      ...(version === undefined ? [] : [record('publication', version, evidence ?? undefined)]),
    ],
    publication: version === undefined ? former : { version, at, by, withdrawnAt: null },
  });
};

/** Whose guardian it was, and how that is known. */
const guardianEvidence = (
  { actor, member, input, identity }: Submitted,
  { name, relation }: Guardian,
): string =>
  JSON.stringify({
    of: identity.realName,
    ...{ name, relation, phone: input.guardian?.phone },
    knownBy: actor.memberId === member.id ? 'code' : 'account',
  });
