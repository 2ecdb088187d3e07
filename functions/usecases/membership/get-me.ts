import type { Use } from '../use';
import type { Me, PersonOfAccount, ProfileView } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { addSeconds, shanghaiDay } from '../../domain/calendar/calendar';
import type { Member, Profile } from '../../domain/membership/member';
import { ok, refuse, type Result } from '../../domain/result';

const PORTRAIT_SHOWN_SECONDS = 600;

export type MeDeps = Use<'clock' | 'files' | 'members'>;

/**
 * The member's own page: one BatchGet and, beside it, one Query for the lock of MEM-7; one BatchGet more where there
 * are children. The app asks
 * when it opens, so this is where a session's last day is noted, once a day.
 */
export const getMe = async (
  deps: MeDeps & Use<'live' | 'sessions'>,
  actor: Actor,
): Promise<Result<Me>> => {
  const today = shanghaiDay(deps.clock.now());
  const [member, live, session] = await Promise.all([
    deps.members.find(actor.memberId),
    deps.live.any(actor.memberId, today),
    deps.sessions.find(actor.sessionId),
  ]);
  if (session && session.lastSeenDay !== today) await deps.sessions.touch(session, today);
  return member ? ok(await meOf(deps, member, live)) : refuse('LOGIN_REQUIRED');
};

/** What members see of themselves: no number in full, sealed fields stay sealed (MEM-6). */
export const meOf = async (
  deps: MeDeps,
  member: Member,
  standsInLiveEntry: boolean,
): Promise<Me> => ({
  memberId: member.id,
  phoneMasked: member.phone?.masked ?? '',
  hasPassword: member.passwordHash !== null,
  review: member.review,
  rejectedBecause: member.rejectedBecause,
  // of an account half deleted the picture may be gone already
  profile:
    member.profile && !member.leaving
      ? profileView(
          member.profile,
          await deps.files.downloadUrl(
            member.profile.portraitKey,
            addSeconds(deps.clock.now(), PORTRAIT_SHOWN_SECONDS),
          ),
        )
      : null,
  locked: member.review === 'approved' && standsInLiveEntry,
  publication: publicationView(member),
  leaving: member.leaving === true,
  certifiedRoles: [...member.certifiedRoles],
  persons: await personsIn(deps, member),
});

/** What members see of their consent to be published (MEM-13): not who gave it. */
export const publicationView = ({
  publication,
}: Pick<Member, 'publication'>): Me['publication'] => {
  if (!publication) return null;
  const { version, at, withdrawnAt } = publication;
  return { version, at, withdrawnAt };
};

const personsIn = async (
  { members }: Use<'members'>,
  account: Member,
): Promise<PersonOfAccount[]> => {
  const wards = await Promise.all(account.wards.map((id) => members.find(id)));
  return [account, ...wards].flatMap((person) =>
    person
      ? [
          {
            memberId: person.id,
            name: person.profile?.realName ?? null,
            as: person.id === account.id ? ('self' as const) : ('guardian' as const),
            review: person.review,
            birthDate: person.profile?.birthDate ?? null,
          },
        ]
      : [],
  );
};

const profileView = (profile: Profile, portraitUrl: string): ProfileView => ({
  realName: profile.realName,
  documentKind: profile.documentKind,
  documentMasked: profile.documentMasked,
  birthDate: profile.birthDate,
  sex: profile.sex,
  nationality: profile.nationality,
  province: profile.province,
  grade: profile.grade,
  unit: profile.unit,
  portraitUrl,
  portraitKey: profile.portraitKey,
  guardian: profile.guardian && {
    name: profile.guardian.name,
    relation: profile.guardian.relation,
    phoneMasked: profile.guardian.phoneMasked,
    consentAt: profile.guardian.consentAt,
  },
  submittedAt: profile.submittedAt,
});
