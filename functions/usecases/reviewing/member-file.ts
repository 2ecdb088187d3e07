import type { MemberFile, MemberRow, MembersFound } from '../../../src/contract/reviewing';
import type { Actor } from '../../domain/actor';
import type { Member } from '../../domain/membership/member';
import { personsOf } from '../../domain/membership/persons';
import { approvedIdentity } from '../../domain/membership/review';
import { isOwn } from '../../domain/membership/review-queue';
import { ok, refuse, type Result } from '../../domain/result';
import { DECISIONS } from '../../domain/trail';
import type { Use } from '../use';
import { maskedName } from './review-rows';
import { trailViews } from './trail-views';

const HISTORY = 20;

const rowOf = (member: Member): MemberRow => ({
  memberId: member.id,
  who: member.profile ? maskedName(member) : null,
  documentMasked: member.profile?.documentMasked ?? null,
  phoneMasked: member.phone?.masked ?? null,
  review: member.review,
  approved: approvedIdentity(member) !== null,
  roles: member.certifications
    .filter(({ state }) => state === 'approved')
    .map(({ id, certificate }) => ({ id, certificate })),
});

/**
 * The persons of the account that logs in with a phone, masked (MEM-3, MEM-6); none: nobody does. A GetItem for the
 * number, and one for each person.
 */
export const findMembers = async (
  { members, secrets }: Use<'members' | 'secrets'>,
  phone: string,
): Promise<Result<MembersFound>> => {
  const id = await members.idOfPhone(secrets.blindIndex('phone', phone));
  const account = id === null ? null : await members.find(id);
  if (!account || account.leaving) return ok({ members: [] });
  const wards = await Promise.all(
    personsOf(account)
      .slice(1)
      .map((one) => members.find(one)),
  );
  return ok({ members: [account, ...wards.filter((one) => one !== null)].map(rowOf) });
};

/** One member with earlier decisions about them (MEM-3, MEM-4). Refuses MEMBER_NOT_FOUND. */
export const getMemberFile = async (
  deps: Use<'athletes' | 'members' | 'trail'>,
  actor: Actor,
  memberId: string,
): Promise<Result<MemberFile>> => {
  const { members, trail } = deps;
  const [member, reader, lines] = await Promise.all([
    members.find(memberId),
    members.find(actor.memberId),
    trail.page({ subject: memberId, among: DECISIONS }, null, HISTORY),
  ]);
  if (!member || member.leaving) return refuse('MEMBER_NOT_FOUND');
  const history = await trailViews(deps, lines);
  return ok({
    ...rowOf(member),
    own: reader === null || isOwn(reader, member),
    // all of them are about the same person, whose name is masked here
    history: history.map((line) => ({ ...line, subject: null })),
  });
};
