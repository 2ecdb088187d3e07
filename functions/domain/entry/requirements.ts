import { sexesOf, type Event } from '../../../src/contract/regulation';
import { entryKindOf } from '../../../src/contract/words';
import { certifiedRolesOf } from '../membership/certification';
import type { Member, Profile } from '../membership/member';
import type { Rules } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { ageFit, mayReturn, type Fit } from './age-fit';

/** What a person has played in a series, from their participations and from results. */
export interface SeriesRecord {
  /** ENT-15: a stop of the series in that year */
  readonly playedStop: boolean;
  /** ENT-12: ladder of the highest group taken part in above one's own; null: never */
  readonly playedUpTo: number | null;
}

/** ENT-1: only an approved individual member enters or confirms; nobody who is being deleted. */
export const approvedProfile = (member: Member | null): Result<Profile> => {
  if (member?.leaving) return refuse(member.phone ? 'ACCOUNT_LEAVING' : 'PERSON_LEAVING');
  return member?.review === 'approved' && member.profile
    ? ok(member.profile)
    : refuse('NOT_APPROVED');
};

/**
 * Whether an athlete may play an event as the person they are (ENT-10, ENT-12, ENT-15, ENT-20): sex,
 * age or grade, nationality, enrolment, region, certified role, stops played.
 */
export const athleteFits = (
  rules: Rules,
  event: Event,
  profile: Profile,
  member: Pick<Member, 'certifications'>,
  record: SeriesRecord,
): Result<Fit> => {
  if (!sexesOf(event.discipline).includes(profile.sex)) return refuse('WRONG_SEX');
  const team = entryKindOf(event.discipline) === 'team';
  const fit = ageFit(rules, event.group, profile, team);
  if (!fit.ok) return fit;
  if (rules.participation.noReturnAfterPlayingUp) {
    const returned = mayReturn(event.group, record.playedUpTo);
    if (!returned.ok) return returned;
  }
  const { nationalities, enrolledAtSchool, regions, certifiedRoles, playedStopOf } =
    rules.entry.requirements;
  if (nationalities.length > 0 && !nationalities.includes(profile.nationality))
    return refuse('NATIONALITY_REQUIRED');
  if (enrolledAtSchool && profile.grade === null) return refuse('ENROLMENT_REQUIRED');
  if (regions.length > 0 && !regions.includes(profile.province)) return refuse('REGION_REQUIRED');
  if (
    certifiedRoles.length > 0 &&
    !certifiedRoles.some((role) => certifiedRolesOf(member).includes(role))
  )
    return refuse('CERTIFIED_ROLE_REQUIRED');
  if (playedStopOf && !record.playedStop) return refuse('STOP_NOT_PLAYED');
  return fit;
};

/** What a regulation asks of a person's past in a series; both null: nothing. */
export interface SeriesQuestions {
  /** ENT-15 */
  readonly playedStopOf: { readonly series: string; readonly year: number } | null;
  /** ENT-12: the series in which nobody returns after playing up */
  readonly noReturnIn: string | null;
}

export const seriesQuestions = ({ entry, participation, series }: Rules): SeriesQuestions => ({
  playedStopOf: entry.requirements.playedStopOf,
  noReturnIn: participation.noReturnAfterPlayingUp ? (series?.id ?? null) : null,
});
