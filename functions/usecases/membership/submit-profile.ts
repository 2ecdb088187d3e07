import type { Use } from '../use';
import type { Me, SubmitProfile } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { maskDocument, maskPhone } from '../../domain/membership/masking';
import type { Member, Profile } from '../../domain/membership/member';
import { mayBeChild } from '../../domain/membership/persons';
import { isPortraitOf, portraitLimits } from '../../domain/membership/portrait';
import { reviewAfter, sameIdentity } from '../../domain/membership/review';
import { documentIdentity, sealContext } from '../../domain/membership/sealing';
import { readIdentity, type Identity } from '../../domain/membership/submission';
import type { FileStore } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { documentFree, withGuardianPhone, type WithGuardian } from './family-profile';
import { meOf } from './get-me';
import { personToChange } from './person-of';
import { untilFresh } from '../commands/until-fresh';

export type SubmitProfileDeps = Use<'clock' | 'files' | 'live' | 'members' | 'secrets' | 'units'>;

/**
 * The real-name profile (MEM-2, MEM-3, MEM-6, MEM-7). Refuses what readIdentity and reviewAfter
 * refuse, DOCUMENT_OF_FAMILY, PORTRAIT_REQUIRED, PORTRAIT_INVALID, UNIT_UNKNOWN and DOCUMENT_TAKEN; of a child what mayBeChild refuses,
 * PERSON_NOT_FOUND and PERSON_LEAVING (MEM-1). A repeat of the same submission leaves the review where it is.
 */
export const submitProfile = async (
  deps: SubmitProfileDeps,
  actor: Actor,
  input: SubmitProfile,
): Promise<Result<Me>> => {
  const identity = readIdentity(input, shanghaiDay(deps.clock.now()));
  if (!identity.ok) return identity;
  return untilFresh(() => submitOnce(deps, actor, input, identity.value));
};

const submitOnce = async (
  deps: SubmitProfileDeps,
  actor: Actor,
  input: SubmitProfile,
  identity: Identity,
): Promise<Result<Me> | 'stale'> => {
  const { members, live, files, secrets, clock } = deps;
  const found = await personToChange(deps, actor, input.for);
  if (!found.ok) return found;
  const { account, person: member } = found.value;
  const { kind, number } = identity.document;
  const documentIndex = secrets.blindIndex('document', documentIdentity(kind, number));
  const standsInLiveEntry = await live.any(member.id, shanghaiDay(clock.now()));
  const same = member.profile !== null && sameIdentity(member.profile, identity, documentIndex);
  const free = await documentFree(deps, found.value, documentIndex);
  if (!free.ok) return free;
  // a child that has come of age keeps its guardians until it leaves them
  if (member !== account && !same) {
    const child = mayBeChild(identity.birthDate, shanghaiDay(clock.now()));
    if (!child.ok) return child;
  }
  const review = reviewAfter(member, same, standsInLiveEntry);
  if (!review.ok) return review;
  const unit = await unitOf(deps, actor, input.unitId);
  if (!unit.ok) return unit;
  const portrait = await portraitOf(files, member, input.portraitKey);
  if (!portrait.ok) return portrait;

  const given = withGuardianPhone(deps, found.value, input);
  if (!given.ok) return given;
  const profile = profileOf(deps, member, given.value, identity, documentIndex, unit.value);
  const written = await members.saveProfile(member, profile, review.value);
  if (written === 'stale') return 'stale';
  if (written === 'document-taken') return refuse('DOCUMENT_TAKEN');
  const former = member.profile?.portraitKey;
  if (former !== undefined && former !== profile.portraitKey) await files.remove(former);
  const saved = { ...member, profile, review: review.value, rejectedBecause: null };
  const shown = { account: member === account ? saved : account, person: saved };
  return ok(await meOf(deps, shown, standsInLiveEntry));
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
  member: Member,
  input: WithGuardian,
  { realName, document, birthDate, sex, guardianNeeded }: Identity,
  documentIndex: string,
  unit: Profile['unit'],
): Profile => {
  const now = clock.now();
  const guardian = guardianNeeded ? input.guardian : null;
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
    guardian: guardian && {
      name: guardian.name,
      relation: guardian.relation,
      phoneSealed: secrets.seal(guardian.phone, sealContext.guardianPhone(member.id)),
      phoneMasked: maskPhone(guardian.phone),
      textVersion: guardian.textVersion,
      consentAt: now,
    },
    sensitiveDataConsentAt: now,
    submittedAt: now,
  };
};
