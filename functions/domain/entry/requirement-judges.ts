import { inPoints, NOTHING } from '../../../src/contract/points';
import type { Event, Requirement, SingleRequirement } from '../../../src/contract/regulation';
import type { RequirementKind, RequirementOf } from '../../../src/contract/requirements';
import { CERTIFICATES, type Certificate } from '../../../src/contract/certificates';
import type { Day } from '../../../src/contract/words';
import { certifiedRolesOf } from '../membership/certification';
import type { Member, Profile } from '../membership/member';
import { refuse, type Refusal } from '../result';
import { ageRefusal, placedByBirth, placedByGrade } from './age-fit';
import { rowIn, type ListRows } from './list-rows';
import { commitments, type Part } from './participation';

/** A stop of a series to which a person came, and the event they played (ENT-15). */
export interface PlayedStop {
  readonly series: string;
  readonly year: number;
  readonly eventId: string;
  readonly place: number;
}

/** What a person has played in a series, from their participations and from results. */
export interface SeriesRecord {
  /** ENT-15: of the series that are asked about */
  readonly stops: readonly PlayedStop[];
  /** ENT-12: ladder of the highest group taken part in above one's own; null: never */
  readonly playedUpTo: number | null;
}

/** What is known of an athlete beyond their profile. */
export interface AthleteRecord extends SeriesRecord {
  /** in the CTJ lists that the regulation asks about; left out: it asks about none */
  readonly ranks?: ListRows;
}

/** An athlete as far as they are known here. */
export interface Athlete {
  readonly profile: Profile;
  readonly member: Pick<Member, 'certifications'>;
  readonly record: AthleteRecord;
  /** in this tournament */
  readonly parts: readonly Part[];
}

/** What an athlete is to play, and when. */
export interface Asking {
  readonly event: Pick<Event, 'id' | 'group'>;
  readonly firstDay: Day;
}

/** `unknown`: nothing that is known here says it; it is shown, and the organiser screens by it (ENT-18). */
export type Verdict = 'met' | 'unknown' | Refusal;

type Judge<K extends RequirementKind> = (of: RequirementOf<K>, who: Athlete, at: Asking) => Verdict;

const isProfessional = ({ certifications }: Athlete['member']): boolean =>
  certifications.some(
    ({ state, certificate }) => state === 'approved' && PROFESSIONAL.has(certificate),
  );
const PROFESSIONAL: ReadonlySet<Certificate> = new Set(
  (Object.keys(CERTIFICATES) as Certificate[]).filter((id) =>
    id.startsWith('athlete-professional-'),
  ),
);

/** ENT-20: the profile knows the province somebody lives in, and nothing of household register or school's place. */
const judgeArea: Judge<'area'> = ({ by, areas }, { profile: { province } }) => {
  if (!by.includes('residence')) return 'unknown';
  const here = areas.filter((area) => area.province === province);
  if (here.some(({ city }) => city === undefined)) return 'met';
  return here.length > 0 || by.length > 1 ? 'unknown' : refuse('REGION_REQUIRED');
};

/** ENT-20: by an issue of the association's; of other lists, and where no issue is out yet, the organiser screens. */
const judgeRank: Judge<'rank'> = ({ list, by, from, to }, { record }, { event }) => {
  const stands = record.ranks?.get(list);
  const group = stands?.group ?? event.group.rankingList;
  if (!stands || group === null) return 'unknown';
  const row = rowIn(stands.rows, group);
  const least = from ?? -Infinity;
  const most = to ?? Infinity;
  if (by === 'points') {
    const points = inPoints(row?.total ?? NOTHING);
    return points >= least && points <= most ? 'met' : refuse('POINTS_OUTSIDE', { points });
  }
  // who has no rank stands behind everybody who has one
  if (row === null) return to === null && from !== null ? 'met' : refuse('NOT_RANKED');
  return row.rank >= least && row.rank <= most ? 'met' : refuse('RANK_OUTSIDE', { rank: row.rank });
};

const JUDGES: { readonly [K in RequirementKind]: Judge<K> } = {
  birth: (span, { profile }) => ageRefusal(placedByBirth(profile, span), false) ?? 'met',
  grade: (span, { profile }, { firstDay }) =>
    ageRefusal(placedByGrade(profile, span, firstDay), true) ?? 'met',
  sex: ({ sex }, { profile }) => (profile.sex === sex ? 'met' : refuse('WRONG_SEX')),
  nationality: ({ of }, { profile }) =>
    of.includes(profile.nationality) ? 'met' : refuse('NATIONALITY_REQUIRED'),
  area: judgeArea,
  enrolment: (_, { profile }) => (profile.grade === null ? refuse('ENROLMENT_REQUIRED') : 'met'),
  certified: ({ roles }, { member }) =>
    roles.some((role) => certifiedRolesOf(member).includes(role))
      ? 'met'
      : refuse('CERTIFIED_ROLE_REQUIRED'),
  professional: ({ is }, { member }) =>
    isProfessional(member) === is
      ? 'met'
      : refuse(is ? 'PROFESSIONAL_REQUIRED' : 'PROFESSIONAL_BARRED'),
  'entered-in': ({ disciplines, groups }, { parts }) =>
    commitments(parts).some(
      ({ role, discipline, groupId }) =>
        role === 'athlete' &&
        disciplines.includes(discipline) &&
        (groups?.includes(groupId) ?? true),
    )
      ? 'met'
      : refuse('OTHER_EVENT_REQUIRED'),
  played: ({ series, year, places }, { record }, { event }) => {
    const stops = record.stops.filter((stop) => stop.series === series && stop.year === year);
    if (stops.length === 0) return refuse('STOP_NOT_PLAYED');
    const reached = (most: number) =>
      stops.some(({ eventId, place }) => eventId === event.id && place <= most);
    return places === undefined || reached(places)
      ? 'met'
      : refuse('PLACE_NOT_REACHED', { places });
  },
  rank: judgeRank,
  invited: () => 'unknown',
  'member-of': () => 'unknown',
  paper: () => 'unknown',
  'as-written': () => 'unknown',
  any: ({ of }, who, at) => {
    const verdicts = of.map((one) => judge(one, who, at));
    if (verdicts.includes('met')) return 'met';
    return verdicts.includes('unknown') ? 'unknown' : refuse('NO_ALTERNATIVE_MET');
  },
};

/** Whether an athlete meets a requirement (ENT-15, ENT-20); a refusal says why not. */
export const judge = (
  requirement: Requirement | SingleRequirement,
  who: Athlete,
  at: Asking,
): Verdict => (JUDGES[requirement.kind] as Judge<RequirementKind>)(requirement, who, at);
