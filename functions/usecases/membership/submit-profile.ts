import type { Use } from '../use';
import type { Me, SubmitProfile } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { maskDocument } from '../../domain/membership/masking';
import type { Member, Profile } from '../../domain/membership/member';
import { claimLimits } from '../../domain/membership/claim-limits';
import { isPortraitOf, portraitLimits } from '../../domain/membership/portrait';
import { reviewAfter, sameIdentity } from '../../domain/membership/review';
import { documentIdentity, sealContext } from '../../domain/membership/sealing';
import { readIdentity, type Identity } from '../../domain/membership/submission';
import type { FileStore } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft, type Cap } from '../../domain/session/cap-window';
import {
  consentsOf,
  guardianProof,
  type ConsentDeps,
  type Consents,
  type Submitted,
} from './consents-of';
import { meOf } from './get-me';
import { untilFresh } from '../commands/until-fresh';
import { networkSubject } from '../session/guesser';

export type SubmitProfileDeps = ConsentDeps & Use<'files' | 'live' | 'members' | 'units'>;

/**
 * The real-name profile (MEM-2, MEM-3, MEM-6, MEM-7). Refuses what readIdentity and reviewAfter
 * refuse, what consentsOf refuses, PORTRAIT_REQUIRED, PORTRAIT_INVALID, UNIT_UNKNOWN, and TOO_MANY_REQUESTS for
 * identities above `claimLimits`. Whether somebody else has the document is told by no answer and no time: that is
 * settled in review. A repeat of the same submission leaves the review where it is. `memberId`: whose profile it is,
 * where that is not the actor's own; `address`: for the caps.
 */
export const submitProfile = async (
  deps: SubmitProfileDeps,
  actor: Actor,
  input: SubmitProfile,
  { address, memberId = actor.memberId }: { readonly address: string; readonly memberId?: string },
): Promise<Result<Me>> => {
  const identity = readIdentity(input, shanghaiDay(deps.clock.now()));
  if (!identity.ok) return identity;
  const proved = guardianProof(deps, input, address);
  return untilFresh(async () => {
    const member = await deps.members.find(memberId);
    if (!member) return refuse('LOGIN_REQUIRED');
    return submitOnce(deps, { actor, member, input, identity: identity.value, proved }, address);
  });
};

const submitOnce = async (
  deps: SubmitProfileDeps,
  submitted: Submitted & { readonly identity: Identity },
  address: string,
): Promise<Result<Me> | 'stale'> => {
  const { members, live, files, secrets, clock } = deps;
  const { actor, member, input, identity } = submitted;
  const { kind, number } = identity.document;
  const documentIndex = secrets.blindIndex('document', documentIdentity(kind, number));
  const standsInLiveEntry = await live.any(member.id, shanghaiDay(clock.now()));
  const same = member.profile !== null && sameIdentity(member.profile, identity, documentIndex);
  const review = reviewAfter(member, same, standsInLiveEntry);
  if (!review.ok) return review;
  const unit = await unitOf(deps, actor, input.unitId);
  if (!unit.ok) return unit;
  const portrait = await portraitOf(files, member, input.portraitKey);
  if (!portrait.ok) return portrait;

  // the last thing judged, for a code that was right is used up
  const consents = await consentsOf(deps, submitted);
  if (!consents.ok) return consents;

  const profile = profileOf(deps, submitted, documentIndex, unit.value, consents.value);
  const now = clock.now();
  const caps = same ? [] : capsOf(deps, member, address);
  const written = await members.saveProfile(member, profile, review.value, consents.value, caps);
  if (written === 'stale') return 'stale';
  if (written === 'too-many')
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(dayOf(now), now) });
  const former = member.profile?.portraitKey;
  if (former !== undefined && former !== profile.portraitKey) await files.remove(former);
  const { publication } = consents.value;
  const saved = { ...member, profile, publication, review: review.value, rejectedBecause: null };
  return ok(await meOf(deps, saved, standsInLiveEntry));
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
  return unit ? ok({ id: unit.id, name: unit.name }) : refuse('UNIT_UNKNOWN');
};

/** MEM-2: the picture has really arrived, is one, and is not too large. */
const portraitOf = async (files: FileStore, member: Member, key: string): Promise<Result<null>> => {
  if (key === member.profile?.portraitKey) return ok(null);
  if (!isPortraitOf(member.id, key)) return refuse('PORTRAIT_INVALID');
  const head = await files.head(key);
  if (head === 'unavailable') return refuse('TRY_AGAIN');
  if (!head) return refuse('PORTRAIT_REQUIRED');
  const fits =
    portraitLimits.contentTypes.some((type) => type === head.contentType) &&
    head.bytes > 0 &&
    head.bytes <= portraitLimits.maxBytes;
  return fits ? ok(null) : refuse('PORTRAIT_INVALID');
};

const profileOf = (
  { secrets, clock }: SubmitProfileDeps,
  { member, input, identity }: Submitted & { readonly identity: Identity },
  documentIndex: string,
  unit: Profile['unit'],
  { guardian }: Consents,
): Profile => {
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
    portraitKey: input.portraitKey,
    guardian,
    sensitiveDataConsentAt: now,
    submittedAt: now,
  };
};
