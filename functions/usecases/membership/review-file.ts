import type { Use } from '../use';
import type { ClaimView } from '../../../src/contract/reviewing';
import { shownName } from '../../domain/membership/publication';
import type { Member, Profile } from '../../domain/membership/member';
import { approvedIdentity } from '../../domain/membership/review';
import { sealContext } from '../../domain/membership/sealing';
import { ok, refuse, type Result } from '../../domain/result';
import { reviewed } from './reviewed';

/** MEM-3: a submitted profile, and every other claim of its document beside it. */
export interface Claims {
  readonly claim: ClaimView;
  readonly beside: ClaimView[];
}

/** Everybody else who presents the document of a member's profile, or holds it. A Query, then a GetItem each. */
export const claimsBeside = async (
  { members }: Use<'members'>,
  { id, profile }: Pick<Member, 'id' | 'profile'>,
): Promise<readonly Member[]> => {
  if (!profile) return [];
  const { holder, claimants } = await members.claimsOf(profile.documentIndex);
  const ids = new Set([...(holder === null ? [] : [holder]), ...claimants]);
  ids.delete(id);
  const found = await Promise.all([...ids].sort().map((other) => members.find(other)));
  return found.filter((other) => other !== null);
};

const claimOf = (member: Member, profile: Profile, documentIndex: string): ClaimView => {
  const approved = approvedIdentity(member);
  const holds = approved?.documentIndex === documentIndex;
  // whoever holds it while another document waits stands here by what was approved
  const shown = holds && profile.documentIndex !== documentIndex ? approved : profile;
  const { documentKind, documentMasked, birthDate, sex } = shown;
  return {
    memberId: member.id,
    name: shownName({ name: shown.realName, published: false }),
    ...{ documentKind, documentMasked, birthDate, sex },
    phoneMasked: member.phone?.masked ?? null,
    review: shown === profile ? member.review : 'approved',
    holds,
    submittedAt: profile.submittedAt,
    memberSince: member.createdAt,
  };
};

/** A submitted profile with every other claim of its document; null: nothing was submitted. */
export const claimsView = (member: Member, beside: readonly Member[]): Claims | null => {
  const { profile } = member;
  if (!profile) return null;
  const { documentIndex } = profile;
  return {
    claim: claimOf(member, profile, documentIndex),
    beside: beside.flatMap((other) =>
      other.profile ? [claimOf(other, other.profile, documentIndex)] : [],
    ),
  };
};

/** What a reviewer needs to see of a member, named by phone or id (MEM-2, MEM-3). Refuses NOT_FOUND. */
export const reviewFile = async (
  deps: Use<'members' | 'secrets'>,
  who: string,
): Promise<Result<Claims>> => {
  const found = await reviewed(deps, who);
  if (!found.ok) return found;
  const { member } = found.value;
  const file = claimsView(member, await claimsBeside(deps, member));
  return file ? ok(file) : refuse('NOT_FOUND');
};

/**
 * Name and number of a submitted document in full, for a reviewer who compares them with the paper: noted before they
 * are opened (MEM-6). `by`: who reviews. Refuses NOT_FOUND.
 */
export const openDocument = async (
  deps: Use<'accesses' | 'clock' | 'members' | 'secrets'>,
  by: string,
  who: string,
): Promise<Result<{ readonly realName: string; readonly number: string }>> => {
  const { accesses, clock, secrets } = deps;
  const found = await reviewed(deps, who);
  if (!found.ok) return found;
  const { member, profile } = found.value;
  await accesses.note({
    ...{ at: clock.now(), by, what: 'document-opened', members: [member.id], event: null },
  });
  const number = secrets.open(profile.documentSealed, sealContext.document(member.id));
  return ok({ realName: profile.realName, number });
};
