import { alternativesOf, type Event } from '../../../src/contract/regulation';
import { rosterRuleOf, sexHasRoom } from '../../../src/contract/roster';
import { entryKindOf } from '../../../src/contract/words';
import type { Member, Profile } from '../membership/member';
import type { Rules } from '../publishing/tournament';
import { ok, refuse, type Refusal, type Result } from '../result';
import { ageFit, mayReturn, type Fit } from './age-fit';
import { judge, type Athlete } from './requirement-judges';

/** ENT-1: only an approved individual member enters or confirms; nobody who is being deleted. */
export const approvedProfile = (member: Member | null): Result<Profile> => {
  if (member?.leaving) return refuse(member.phone ? 'ACCOUNT_LEAVING' : 'PERSON_LEAVING');
  return member?.review === 'approved' && member.profile
    ? ok(member.profile)
    : refuse('NOT_APPROVED');
};

/** How an athlete belongs to an event, and all that stands against their playing it. */
export interface Fitting {
  /** null: not by age or grade */
  readonly fit: Fit | null;
  /** each reason once; empty: they may play it */
  readonly against: readonly Refusal[];
}

/**
 * Whether an athlete may play an event as the person they are (ENT-10, ENT-12, ENT-15, ENT-20): sex, age or grade,
 * and every requirement of the tournament and of the event; with every reason, not only the first.
 */
export const athleteFits = (rules: Rules, event: Event, who: Athlete): Fitting => {
  const { profile, record } = who;
  const team = entryKindOf(event.discipline) === 'team';
  const age = ageFit(rules, event.group, profile, team);
  const returned = rules.participation.noReturnAfterPlayingUp
    ? mayReturn(event.group, record.playedUpTo)
    : ok(null);
  const at = { event, firstDay: rules.firstDay };
  const barred = (event.team?.atMost ?? []).filter(
    ({ of, max }) => max === 0 && judge(of, who, at) === 'met',
  );
  const against = [
    ...(sexHasRoom(rosterRuleOf(event), [], profile.sex) ? [] : [refuse('WRONG_SEX')]),
    ...(age.ok ? [] : [age]),
    ...(returned.ok ? [] : [returned]),
    ...event.requirements.flatMap((one) => {
      const verdict = judge(one, who, at);
      return typeof verdict === 'string' ? [] : [verdict];
    }),
    ...barred.map(() => refuse('TEAM_HAS_ENOUGH_SUCH', { max: 0 })),
  ];
  return { fit: age.ok ? age.value : null, against: eachOnce(against) };
};

/** What stands against something, each reason once. */
export const eachOnce = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.filter(
    ({ reason }, at) => refusals.findIndex((other) => other.reason === reason) === at,
  );

/** ENT-10: which of a team's limits on such athletes count this one. */
export const limitsCounting = (rules: Rules, event: Event, who: Athlete): number[] =>
  (event.team?.atMost ?? []).flatMap(({ of }, at) =>
    judge(of, who, { event, firstDay: rules.firstDay }) === 'met' ? [at] : [],
  );

/** What a regulation asks of a person's past in a series. */
export interface SeriesQuestions {
  /** ENT-15: the series of which stops played are asked about */
  readonly stopsOf: readonly { readonly series: string; readonly year: number }[];
  /** ENT-12: the series in which nobody returns after playing up; null: none */
  readonly noReturnIn: string | null;
}

/** What is to be read of a person's past, whichever of the events they want to play. */
export const seriesQuestions = ({
  entry,
  eventRules,
  participation,
  series,
}: Rules): SeriesQuestions => ({
  stopsOf: [
    ...entry.requirements,
    ...eventRules.flatMap(({ requirements = [], team }) => [
      ...requirements,
      ...(team?.atMost ?? []).map(({ of }) => of),
    ]),
  ]
    .flatMap(alternativesOf)
    .flatMap((one) => (one.kind === 'played' ? [{ series: one.series, year: one.year }] : [])),
  noReturnIn: participation.noReturnAfterPlayingUp ? (series?.id ?? null) : null,
});
