import type { Use } from '../use';
import type {
  CertificationView,
  Me,
  PersonOfAccount,
  ProfileView,
} from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { addSeconds, shanghaiDay } from '../../domain/calendar/calendar';
import {
  certifiedRolesOf,
  roleOf,
  type Certification,
} from '../../domain/membership/certification';
import { mayPublish } from '../../domain/membership/guardianship';
import type { Member, Profile } from '../../domain/membership/member';
import { ok, type Result } from '../../domain/result';
import { personOf, type PersonOf } from './person-of';

const PORTRAIT_SHOWN_SECONDS = 600;

export type MeDeps = Use<'clock' | 'files' | 'members'>;

/**
 * The page of a person of the account: one BatchGet and, beside it, one Query for the lock of MEM-7; one BatchGet more
 * where there are children. The app asks when it opens, so this is where a session's last day is noted, once a day.
 * Refuses PERSON_NOT_FOUND.
 */
export const getMe = async (
  deps: MeDeps & Use<'live' | 'sessions'>,
  actor: Actor,
  memberId?: string,
): Promise<Result<Me>> => {
  const today = shanghaiDay(deps.clock.now());
  const [me, session] = await Promise.all([
    presentMe(deps, actor, memberId),
    deps.sessions.find(actor.sessionId),
  ]);
  if (session && session.lastSeenDay !== today) await deps.sessions.touch(session, today);
  return me;
};

/** A person of the account as they are now. Refuses LOGIN_REQUIRED, PERSON_NOT_FOUND. */
export const presentMe = async (
  deps: MeDeps & Use<'live'>,
  actor: Actor,
  memberId?: string,
): Promise<Result<Me>> => {
  const [found, live] = await Promise.all([
    personOf(deps, actor, memberId),
    deps.live.any(memberId ?? actor.memberId, shanghaiDay(deps.clock.now())),
  ]);
  return found.ok ? ok(await meOf(deps, found.value, live)) : found;
};

/** What an account sees of a person of its: no number in full, sealed fields stay sealed (MEM-6). */
export const meOf = async (
  deps: MeDeps,
  { account, person }: PersonOf,
  standsInLiveEntry: boolean,
): Promise<Me> => ({
  memberId: person.id,
  phoneMasked: person.phone?.masked ?? '',
  hasPassword: person.passwordHash !== null,
  review: person.review,
  rejectedBecause: person.rejectedBecause,
  // of somebody half deleted the picture may be gone already
  profile:
    person.profile && !person.leaving
      ? profileView(
          person.profile,
          await deps.files.downloadUrl(
            person.profile.portraitKey,
            addSeconds(deps.clock.now(), PORTRAIT_SHOWN_SECONDS),
          ),
        )
      : null,
  locked: person.review === 'approved' && standsInLiveEntry,
  publication: publicationView(person),
  mayPublish: mayPublish(person, account.id, shanghaiDay(deps.clock.now())),
  leaving: person.leaving === true,
  certifications: person.certifications.map(certificationView),
  persons: await personsIn(deps, account),
});

/** What members see of their consent to be published (MEM-13): not who gave it. */
export const publicationView = ({
  publication,
}: Pick<Member, 'publication'>): Me['publication'] => {
  if (!publication) return null;
  const { version, at, withdrawnAt } = publication;
  return { version, at, withdrawnAt };
};

/** Pictures stay where they are: nobody but a reviewer is led to them. */
const certificationView = (certification: Certification): CertificationView => {
  const { id, certificate, state, because, askedAt } = certification;
  return { id, role: roleOf(certification), certificate, state, because, askedAt };
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
            sex: person.profile?.sex ?? null,
            unit: person.profile?.unit ?? null,
            certifiedRoles: certifiedRolesOf(person),
            leaving: person.leaving === true,
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
  unit: profile.unit && { id: profile.unit.id, name: profile.unit.name },
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
