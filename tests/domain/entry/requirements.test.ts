import {
  eventsOf,
  type Event,
  type Regulation,
  type Requirement,
} from '../../../src/contract/regulation';
import { asQuarters } from '../../../src/contract/points';
import type { ListName } from '../../../src/contract/words';
import type { Account, Profile } from '../../../functions/domain/membership/member';
import type { Part } from '../../../functions/domain/entry/participation';
import type { AthleteRecord } from '../../../functions/domain/entry/requirement-judges';
import {
  approvedProfile,
  athleteFits,
  limitsCounting,
  seriesQuestions,
} from '../../../functions/domain/entry/requirements';
import { NOTHING_PLAYED } from '../../../functions/domain/entry/series-history';
import { aCertification } from '../../support/builders/a-certification';
import { aMember } from '../../support/builders/a-member';
import { anEventRule, aRegulation, aTeamRule } from '../../support/builders/a-tournament';

/** A boy of U12 in 江苏, fifth grade. */
const rulesWith = (requirements: Requirement[], own: Requirement[] = []): Regulation => {
  const regulation = aRegulation();
  const [singles, ...others] = regulation.eventRules;
  return {
    ...regulation,
    entry: { ...regulation.entry, requirements },
    eventRules: [{ ...(singles ?? anEventRule()), requirements: own }, ...others],
  };
};

interface Who {
  readonly profile?: Partial<Profile>;
  readonly member?: Partial<Account>;
  readonly record?: AthleteRecord;
  readonly parts?: readonly Part[];
}

const athlete = ({ profile = {}, member = {}, record = NOTHING_PLAYED, parts = [] }: Who) => {
  const person = aMember(1, profile, member);
  return { profile: person.profile as Profile, member: person, record, parts };
};

const saidOf = (rules: Regulation, who: Who, eventId = 'U12-MS'): string => {
  const event = eventsOf(rules).find(({ id }) => id === eventId) as Event;
  const { fit, against } = athleteFits(rules, event, athlete(who));
  return against.map(({ reason }) => reason).join(' ') || String(fit);
};

const said = (requirements: Requirement[], who: Who = {}): string =>
  saidOf(rulesWith(requirements), who);

const professional = aCertification('athlete-professional-registered', 'approved');
const amateur = aCertification('athlete-amateur', 'approved');
const playing = (words: Partial<Part>): Part =>
  ({
    ...{ role: 'athlete', state: 'confirmed', facts: { ended: null }, groupId: 'U12' },
    ...words,
  }) as Part;
const stops = (...places: [string, number][]): AthleteRecord => ({
  playedUpTo: null,
  stops: places.map(([eventId, place]) => ({ series: 'guangxi', year: 2023, eventId, place })),
});

describe('what an event requires of its athletes (ENT-10, ENT-15, ENT-20)', () => {
  test.each<[string, Requirement[], Who, string]>([
    ['nothing', [], {}, 'own'],
    ['the sex of the event', [], { profile: { sex: 'F' } }, 'WRONG_SEX'],
    [
      'born from a day',
      [{ kind: 'birth', earliest: '2015-01-01', latest: null }],
      { profile: { birthDate: '2014-12-31' } },
      'TOO_OLD',
    ],
    [
      'born until a day',
      [{ kind: 'birth', earliest: null, latest: '2014-12-31' }],
      { profile: { birthDate: '2015-01-01' } },
      'TOO_YOUNG',
    ],
    [
      'a grade, however old',
      [{ kind: 'grade', grades: [4, 5], maxAge: null }],
      { profile: { grade: 5 } },
      'own',
    ],
    [
      // born 2014-05-05: twelve in full on 2026-12-19
      'a grade, at most eleven',
      [{ kind: 'grade', grades: [4, 5], maxAge: 11 }],
      { profile: { grade: 5, birthDate: '2014-05-05' } },
      'TOO_OLD',
    ],
    [
      'another grade',
      [{ kind: 'grade', grades: [4], maxAge: null }],
      { profile: { grade: 5 } },
      'GRADE_MISMATCH',
    ],
    [
      'no grade',
      [{ kind: 'grade', grades: [4], maxAge: null }],
      { profile: { grade: null } },
      'GRADE_UNKNOWN',
    ],
    ['a sex', [{ kind: 'sex', sex: 'F' }], {}, 'WRONG_SEX'],
    [
      'nationality',
      [{ kind: 'nationality', of: ['CN'] }],
      { profile: { nationality: 'FR' } },
      'NATIONALITY_REQUIRED',
    ],
    [
      'nationality, met',
      [{ kind: 'nationality', of: ['CN', 'FR'] }],
      { profile: { nationality: 'FR' } },
      'own',
    ],
    ['enrolment', [{ kind: 'enrolment' }], { profile: { grade: null } }, 'ENROLMENT_REQUIRED'],
    [
      'a certified role',
      [{ kind: 'certified', roles: ['athlete'] }],
      {},
      'CERTIFIED_ROLE_REQUIRED',
    ],
    [
      'one of several roles, met',
      [{ kind: 'certified', roles: ['athlete', 'coach'] }],
      { member: { certifications: [aCertification('coach-junior-province', 'approved')] } },
      'own',
    ],
    [
      'one of several roles, not decided',
      [{ kind: 'certified', roles: ['athlete', 'coach'] }],
      {
        member: {
          certifications: [
            aCertification('coach-junior-province', 'pending'),
            aCertification('athlete-amateur', 'rejected'),
          ],
        },
      },
      'CERTIFIED_ROLE_REQUIRED',
    ],
    [
      'no professionals',
      [{ kind: 'professional', is: false }],
      { member: { certifications: [professional] } },
      'PROFESSIONAL_BARRED',
    ],
    [
      'no professionals, an amateur',
      [{ kind: 'professional', is: false }],
      { member: { certifications: [amateur] } },
      'own',
    ],
    [
      'professionals alone',
      [{ kind: 'professional', is: true }],
      { member: { certifications: [amateur] } },
      'PROFESSIONAL_REQUIRED',
    ],
    [
      'what nobody here can judge',
      [
        { kind: 'invited' },
        { kind: 'member-of', body: '某市网球协会' },
        { kind: 'paper', paper: '健康证明' },
        { kind: 'as-written', text: '以所在学校为单位报名' },
      ],
      {},
      'own',
    ],
    // every reason that applies (the sex once, though the event and a requirement say it)
    [
      'several at once',
      [{ kind: 'sex', sex: 'M' }, { kind: 'nationality', of: ['CN'] }, { kind: 'enrolment' }],
      { profile: { sex: 'F', birthDate: '2010-01-01', nationality: 'FR', grade: null } },
      'WRONG_SEX TOO_OLD NATIONALITY_REQUIRED ENROLMENT_REQUIRED',
    ],
  ])('%s', (_name, requirements, who, expected) => {
    expect(said(requirements, who)).toBe(expected);
  });

  // the profile knows the province somebody lives in; register, school and towns it does not
  test.each<[string, Requirement, string]>([
    [
      'another province',
      { kind: 'area', by: ['residence'], areas: [{ province: '广西' }] },
      'REGION_REQUIRED',
    ],
    [
      'one of two provinces',
      { kind: 'area', by: ['residence'], areas: [{ province: '广西' }, { province: '江苏' }] },
      'own',
    ],
    [
      'a town of the province',
      {
        kind: 'area',
        by: ['residence'],
        areas: [{ province: '江苏', city: '南京', district: '玄武区', town: '某镇' }],
      },
      'own',
    ],
    [
      'a town elsewhere',
      {
        kind: 'area',
        by: ['residence'],
        areas: [{ province: '广东', city: '东莞', town: '某镇' }],
      },
      'REGION_REQUIRED',
    ],
    [
      'register or school elsewhere, which may be',
      { kind: 'area', by: ['household', 'school'], areas: [{ province: '广东', city: '东莞' }] },
      'own',
    ],
  ])('area: %s (ENT-20)', (_name, requirement, expected) => {
    expect(said([requirement])).toBe(expected);
  });

  test('doubles only for who is in singles, of some group or of any', () => {
    const inSingles: Requirement = { kind: 'entered-in', disciplines: ['MS', 'WS'] };
    const inU12: Requirement = { ...inSingles, groups: ['U12'] };
    const singles = playing({ discipline: 'MS', eventId: 'U12-MS' });
    expect(said([inSingles])).toBe('OTHER_EVENT_REQUIRED');
    expect(said([inSingles], { parts: [singles] })).toBe('own');
    expect(said([inU12], { parts: [singles] })).toBe('own');
    expect(said([inU12], { parts: [{ ...singles, groupId: 'U14' }] })).toBe('OTHER_EVENT_REQUIRED');
    // neither who only leads nor who has left
    expect(said([inSingles], { parts: [{ ...singles, role: 'coach' }] })).toBe(
      'OTHER_EVENT_REQUIRED',
    );
    const left = { ...singles, facts: { ...singles.facts, ended: 'withdrawn' as const } };
    expect(said([inSingles], { parts: [left] })).toBe('OTHER_EVENT_REQUIRED');
  });

  test('who has played a stop may play the final, or who was so far up in the same event (ENT-15)', () => {
    const played: Requirement = { kind: 'played', series: 'guangxi', year: 2023 };
    const firstFour: Requirement = { ...played, places: 4 };
    expect(said([played])).toBe('STOP_NOT_PLAYED');
    expect(said([played], { record: stops(['U12-MD', 9]) })).toBe('own');
    expect(said([{ ...played, year: 2022 }], { record: stops(['U12-MD', 9]) })).toBe(
      'STOP_NOT_PLAYED',
    );
    expect(said([firstFour], { record: stops(['U12-MS', 5], ['U12-MS', 4]) })).toBe('own');
    expect(said([firstFour], { record: stops(['U12-MS', 5], ['U12-MD', 1]) })).toBe(
      'PLACE_NOT_REACHED',
    );
  });

  test.each<
    [string, Partial<Extract<Requirement, { kind: 'rank' }>>, [number, number] | null, string]
  >([
    ['the first hundred: the hundredth', { to: 100 }, [100, 40], 'own'],
    ['the first hundred: the next', { to: 100 }, [101, 40], 'RANK_OUTSIDE'],
    ['the first hundred: not ranked', { to: 100 }, null, 'NOT_RANKED'],
    ['beyond the first hundred: the hundredth', { from: 101 }, [100, 40], 'RANK_OUTSIDE'],
    ['beyond the first hundred: the next', { from: 101 }, [101, 40], 'own'],
    ['beyond the first hundred: not ranked', { from: 101 }, null, 'own'],
    ['33 to 64: the 32nd', { from: 33, to: 64 }, [32, 40], 'RANK_OUTSIDE'],
    ['33 to 64: not ranked', { from: 33, to: 64 }, null, 'NOT_RANKED'],
    ['any rank', {}, [700, 4], 'own'],
    ['any rank: none', {}, null, 'NOT_RANKED'],
    // 40 quarters are ten points
    ['ten points: just so many', { by: 'points', from: 10 }, [3, 40], 'own'],
    ['ten points: a quarter less', { by: 'points', from: 10 }, [3, 39], 'POINTS_OUTSIDE'],
    ['ten points: none', { by: 'points', from: 10 }, null, 'POINTS_OUTSIDE'],
    ['ten at most: a quarter more', { by: 'points', to: 10 }, [3, 41], 'POINTS_OUTSIDE'],
    ['ten at most: none', { by: 'points', to: 10 }, null, 'own'],
  ])('a rank in a named list (ENT-20): %s', (_, of, stands, expected) => {
    const rank: Requirement = {
      kind: 'rank',
      list: 'ctj',
      by: 'rank',
      from: null,
      to: null,
      ...of,
    };
    const row = (list: ListName, at: number, total: number) => ({
      ...{ list, rank: at, total: asQuarters(total) },
    });
    // of another group they would be the first
    const rows = [row('U14-M', 1, 4000), ...(stands ? [row('U12-M', ...stands)] : [])];
    const record = { ...NOTHING_PLAYED, ranks: new Map([['ctj', { group: null, rows }]]) };
    expect(said([rank], { record })).toBe(expected);
    // of another list, and of one that nobody has read, the organiser judges
    expect(said([{ ...rank, list: 'itf' }], { record })).toBe('own');
    expect(said([rank])).toBe('own');
  });

  test('a rank in the list of one group, whatever the event’s', () => {
    const rank: Requirement = { kind: 'rank', list: 'u14', by: 'rank', from: null, to: 3 };
    const rows = [
      { list: 'U14-M' as const, rank: 3, total: asQuarters(40) },
      { list: 'U12-M' as const, rank: 9, total: asQuarters(40) },
    ];
    const ranks = (group: 'U12' | 'U14') => new Map([['u14', { group, rows }]]);
    expect(said([rank], { record: { ...NOTHING_PLAYED, ranks: ranks('U14') } })).toBe('own');
    expect(said([rank], { record: { ...NOTHING_PLAYED, ranks: ranks('U12') } })).toBe(
      'RANK_OUTSIDE',
    );
  });

  test('any one of several is enough; what nobody can judge may be it', () => {
    const china: Requirement = { kind: 'nationality', of: ['CN'] };
    const stop: Requirement = { kind: 'played', series: 'guangxi', year: 2023 };
    const either: Requirement = { kind: 'any', of: [china, stop] };
    const french = { nationality: 'FR' };
    expect(said([either])).toBe('own');
    expect(said([either], { profile: french })).toBe('NO_ALTERNATIVE_MET');
    expect(said([either], { profile: french, record: stops(['U12-MS', 9]) })).toBe('own');
    const invited: Requirement = { kind: 'any', of: [china, { kind: 'invited' }] };
    expect(said([invited], { profile: french })).toBe('own');
  });

  test('of an event is asked what the tournament asks and what its own rule does', () => {
    const rules = rulesWith(
      [{ kind: 'nationality', of: ['CN'] }],
      [{ kind: 'certified', roles: ['athlete'] }],
    );
    const french = { profile: { nationality: 'FR' } };
    expect(saidOf(rules, french)).toBe('NATIONALITY_REQUIRED CERTIFIED_ROLE_REQUIRED');
    expect(saidOf(rules, french, 'U12-MD')).toBe('NATIONALITY_REQUIRED');
  });

  test('what is asked of a series: stops, also inside alternatives and of one event; no return in the own one', () => {
    const played = { kind: 'played' as const, series: 'guangxi', year: 2023 };
    const either: Requirement = { kind: 'any', of: [played, { kind: 'enrolment' }] };
    const participation = { ...aRegulation().participation, noReturnAfterPlayingUp: true };
    const series = { id: 'primary-camp', name: '训练营', year: 2024 };
    const rules = { ...rulesWith([either], [{ ...played, year: 2022 }]), participation, series };
    expect(seriesQuestions(rules)).toEqual({
      stopsOf: [
        { series: 'guangxi', year: 2023 },
        { series: 'guangxi', year: 2022 },
      ],
      noReturnIn: 'primary-camp',
    });
    const nothing = { stopsOf: [], noReturnIn: null };
    expect(seriesQuestions(aRegulation({ series }))).toEqual(nothing);
    expect(seriesQuestions(aRegulation({ participation }))).toEqual(nothing);
  });
});

describe('who fills in, and of whom a team has at most so many (ENT-10)', () => {
  const teamOf = (team: ReturnType<typeof aTeamRule>) =>
    aRegulation({ eventRules: [anEventRule({ disciplines: ['MT'], team })] });
  const girl = { profile: { sex: 'F' as const } };

  test('a girl plays in a boys’ team where girls may fill in', () => {
    expect(saidOf(teamOf(aTeamRule()), girl, 'U12-MT')).toBe('WRONG_SEX');
    expect(saidOf(teamOf(aTeamRule({ fillIn: { sex: 'F', max: 1 } })), girl, 'U12-MT')).toBe('own');
  });

  test('a professional is counted where they are limited, and barred where there may be none', () => {
    const atMost = (max: number) => [{ of: { kind: 'professional' as const, is: true }, max }];
    const one = teamOf(aTeamRule({ atMost: atMost(1) }));
    const [event] = eventsOf(one);
    const pro = athlete({ member: { certifications: [professional] } });
    expect(limitsCounting(one, event as Event, pro)).toEqual([0]);
    expect(limitsCounting(one, event as Event, athlete({}))).toEqual([]);
    const none = teamOf(aTeamRule({ atMost: atMost(0) }));
    expect(saidOf(none, { member: { certifications: [professional] } }, 'U12-MT')).toBe(
      'TEAM_HAS_ENOUGH_SUCH',
    );
  });
});

test('only an approved member enters anything (ENT-1)', () => {
  expect(approvedProfile(aMember(1))).toMatchObject({ ok: true });
  for (const review of ['none', 'pending', 'rejected'] as const)
    expect(approvedProfile(aMember(1, {}, { review }))).toMatchObject({ reason: 'NOT_APPROVED' });
  expect(approvedProfile(aMember(1, {}, { profile: null }))).toMatchObject({ ok: false });
  expect(approvedProfile(null)).toMatchObject({ ok: false });
});

test('ENT-10: of a team that is full without a sex nobody of it is told that they may play', () => {
  const men = aTeamRule({ athletes: { min: 4, max: 4 }, sexes: { M: { min: 4, max: 4 } } });
  const rules = aRegulation({ eventRules: [anEventRule({ disciplines: ['OT'], team: men })] });
  expect(saidOf(rules, { profile: { sex: 'F' } }, 'U12-OT')).toBe('WRONG_SEX');
  expect(saidOf(rules, {}, 'U12-OT')).toBe('own');
});
