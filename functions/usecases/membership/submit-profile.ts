import type { Use } from '../use';
import type { Me, SubmitProfile } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { maskDocument } from '../../domain/membership/masking';
import type { Member, Profile } from '../../domain/membership/member';
import { claimLimits } from '../../domain/membership/claim-limits';
import { mayKeepWards } from '../../domain/membership/guardianship';
import { mayBeChild } from '../../domain/membership/persons';
import { isPublished } from '../../domain/membership/publication';
import { reviewAfter, sameIdentity } from '../../domain/membership/review';
import { documentIdentity, sealContext } from '../../domain/membership/sealing';
import { readIdentity, type Identity } from '../../domain/membership/submission';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft, type Cap } from '../../domain/session/cap-window';
import {
  consentsOf,
  guardianProof,
  type ConsentDeps,
  type Consents,
  type Submitted,
} from './consents-of';
import { documentFree, withGuardianPhone } from './family-profile';
import { meOf } from './get-me';
import { personToChange, type PersonOf } from './person-of';
import { untilFresh } from '../commands/until-fresh';
import { networkSubject } from '../session/guesser';
import { takePortrait, tidyPortraits, type TakenPortrait } from './take-portrait';

export type SubmitProfileDeps = ConsentDeps &
  Use<'files' | 'forgotten' | 'ids' | 'live' | 'members' | 'pictures' | 'units'>;

/**
 * The real-name profile (MEM-2, MEM-3, MEM-6, MEM-7). Refuses what readIdentity and reviewAfter
 * refuse, what takePortrait and consentsOf refuse, DOCUMENT_OF_FAMILY, UNIT_UNKNOWN, and TOO_MANY_REQUESTS for
 * identities above `claimLimits`; of a child what mayBeChild refuses, of who has children what mayKeepWards does, PERSON_NOT_FOUND and PERSON_LEAVING (MEM-1).
 * Whether somebody else has the document is told by no answer and no time: that is settled in review. A repeat of the
 * same submission leaves the review where it is. `address`: for the caps; `whose`: how the person is found.
 */
export const submitProfile = async (
  deps: SubmitProfileDeps,
  actor: Actor,
  input: SubmitProfile,
  {
    address,
    whose = () => personToChange(deps, actor, input.for),
  }: { readonly address: string; readonly whose?: () => Promise<Result<PersonOf>> },
): Promise<Result<Me>> => {
  const identity = readIdentity(input, shanghaiDay(deps.clock.now()));
  if (!identity.ok) return identity;
  const proved = guardianProof(deps, input, address);
  const { kind, number } = identity.value.document;
  const documentIndex = deps.secrets.blindIndex('document', documentIdentity(kind, number));
  return untilFresh(async () => {
    const found = await whose();
    if (!found.ok) return found;
    const free = await documentFree(deps, found.value, documentIndex);
    if (!free.ok) return free;
    const given = withGuardianPhone(deps, found.value, input);
    if (!given.ok) return given;
    const submitted = {
      ...{ actor, member: found.value.person, input: given.value },
      ...{ identity: identity.value, documentIndex, proved },
    };
    return submitOnce(deps, found.value, submitted, address);
  });
};

type Submission = Submitted & { readonly identity: Identity; readonly documentIndex: string };

const submitOnce = async (
  deps: SubmitProfileDeps,
  whose: PersonOf,
  submitted: Submission,
  address: string,
): Promise<Result<Me> | 'stale'> => {
  const { members, live, files, clock } = deps;
  const { account, person: member } = whose;
  const { actor, input, identity, documentIndex } = submitted;
  const standsInLiveEntry = await live.any(member.id, shanghaiDay(clock.now()));
  const same = member.profile !== null && sameIdentity(member.profile, identity, documentIndex);
  // a child that has come of age keeps its guardians until it leaves them
  if (member !== account && !same) {
    const child = mayBeChild(identity.birthDate, shanghaiDay(clock.now()));
    if (!child.ok) return child;
  }
  const keeps = mayKeepWards(member, identity.birthDate, shanghaiDay(clock.now()));
  if (!keeps.ok) return keeps;
  const review = reviewAfter(member, same, standsInLiveEntry);
  if (!review.ok) return review;
  const unit = await unitOf(deps, actor, input.unitId);
  if (!unit.ok) return unit;
  const taken = await takePortrait(deps, member, input.portraitKey);
  if (!taken.ok) {
    // another submission may have taken the same upload meanwhile
    const isGone = taken.reason === 'PORTRAIT_REQUIRED';
    const isStale = isGone && (await members.find(member.id))?.version !== member.version;
    return isStale ? 'stale' : taken;
  }
  const portrait = taken.value;

  const former = member.profile?.portraitKey;
  const isNew = former !== portrait.portraitKey;
  /** Nothing was saved: neither is the picture. */
  const unsaved = async <T>(outcome: T): Promise<T> => {
    if (isNew) await files.remove(portrait.portraitKey);
    return outcome;
  };
  // the last thing judged, for a code that was right is used up
  const consents = await consentsOf(deps, submitted);
  if (!consents.ok) return unsaved(consents);

  const profile = {
    ...profileOf(deps, submitted, unit.value, consents.value),
    ...portrait,
  };
  const now = clock.now();
  const caps = same ? [] : capsOf(deps, member, address);
  // as one that is withdrawn, before it stands no more: the sweep masks every issue there is
  if (isPublished(member) && !isPublished(consents.value))
    await deps.forgotten.note({ memberId: member.id, at: now, everywhere: true });
  const written = await members.saveProfile(member, profile, review.value, consents.value, caps);
  if (written === 'stale') return unsaved(written);
  if (written === 'too-many')
    return unsaved(
      refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(dayOf(now), now) }),
    );
  if (isNew) await tidyPortraits(deps, member.id, portrait, former);
  const { publication } = consents.value;
  const saved = { ...member, profile, publication, review: review.value, rejectedBecause: null };
  const shown = { account: member === account ? saved : account, person: saved };
  return ok(await meOf(deps, shown, standsInLiveEntry));
};

/** MEM-3: what one member and one network submit in a day. */
const capsOf = (
  { secrets, clock }: Use<'clock' | 'secrets'>,
  { id }: Member,
  address: string,
): readonly Cap[] => {
  const now = clock.now();
  const window = dayOf(now);
  const { perMemberAndDay, perNetworkAndDay } = claimLimits;
  return [
    { subject: `profiles|${id}`, window, cap: perMemberAndDay },
    { subject: networkSubject(secrets, 'profile', address), window, cap: perNetworkAndDay },
  ];
};

const unitOf = async (
  { units }: SubmitProfileDeps,
  actor: Actor,
  unitId: string | null,
): Promise<Result<Profile['unit']>> => {
  if (unitId === null) return ok(null);
  const unit = await units.find(unitId, actor.memberId);
  if (!unit) return refuse('UNIT_UNKNOWN');
  const { id, name, state } = unit;
  return ok({ id, name, ...(state === 'proposed' ? { proposed: true } : {}) });
};

const profileOf = (
  { secrets, clock }: SubmitProfileDeps,
  { member, input, identity, documentIndex }: Submission,
  unit: Profile['unit'],
  { guardian }: Consents,
): Omit<Profile, keyof TakenPortrait> => {
  const now = clock.now();
  const { realName, document, birthDate, sex } = identity;
  return {
    realName,
    documentKind: document.kind,
    documentSealed: secrets.seal(document.number, sealContext.document(member.id)),
    documentIndex,
    documentMasked: maskDocument(document.number),
    birthDate,
    sex,
    nationality: input.nationality,
    province: input.province,
    grade: input.grade,
    unit,
    guardian,
    sensitiveDataConsentAt: now,
    submittedAt: now,
  };
};
