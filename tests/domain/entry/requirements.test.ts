import { eventsOf, type Event, type Regulation } from '../../../src/contract/regulation';
import type { Account, Profile } from '../../../functions/domain/membership/member';
import {
  approvedProfile,
  athleteFits,
  seriesQuestions,
} from '../../../functions/domain/entry/requirements';
import { NOTHING_PLAYED } from '../../../functions/domain/entry/series-history';
import { aCertification } from '../../support/builders/a-certification';
import { aMember } from '../../support/builders/a-member';
import { aRegulation } from '../../support/builders/a-tournament';

type Requirements = Regulation['entry']['requirements'];
const rulesWith = (requirements: Partial<Requirements>): Regulation => {
  const regulation = aRegulation();
  const { entry } = regulation;
  return {
    ...regulation,
    entry: { ...entry, requirements: { ...entry.requirements, ...requirements } },
  };
};
const MS = eventsOf(aRegulation()).find(({ id }) => id === 'U12-MS') as Event;

const said = (
  requirements: Partial<Requirements>,
  profile: Partial<Profile> = {},
  member: Partial<Account> = {},
  record = NOTHING_PLAYED,
) => {
  const who = aMember(1, profile, member);
  const fit = athleteFits(rulesWith(requirements), MS, who.profile as Profile, who, record);
  return fit.ok ? fit.value : fit.reason;
};

describe('what an event requires of its athletes (ENT-10, ENT-15, ENT-20)', () => {
  test.each<[string, Partial<Requirements>, Partial<Profile>, Partial<Account>, string]>([
    ['nothing', {}, {}, {}, 'own'],
    ['the sex of the event', {}, { sex: 'F' }, {}, 'WRONG_SEX'],
    ['nationality', { nationalities: ['CN'] }, { nationality: 'FR' }, {}, 'NATIONALITY_REQUIRED'],
    ['nationality, met', { nationalities: ['CN', 'FR'] }, { nationality: 'FR' }, {}, 'own'],
    ['enrolment', { enrolledAtSchool: true }, { grade: null }, {}, 'ENROLMENT_REQUIRED'],
    ['region', { regions: ['广西'] }, {}, {}, 'REGION_REQUIRED'],
    ['region, met', { regions: ['广西', '江苏'] }, {}, {}, 'own'],
    ['a certified role', { certifiedRoles: ['athlete'] }, {}, {}, 'CERTIFIED_ROLE_REQUIRED'],
    [
      'one of several, met',
      { certifiedRoles: ['athlete', 'coach'] },
      {},
      { certifications: [aCertification('coach-junior-province', 'approved')] },
      'own',
    ],
    [
      'one of several, that is not decided',
      { certifiedRoles: ['athlete', 'coach'] },
      {},
      {
        certifications: [
          aCertification('coach-junior-province', 'pending'),
          aCertification('athlete-amateur', 'rejected'),
        ],
      },
      'CERTIFIED_ROLE_REQUIRED',
    ],
    [
      'a stop played (S4)',
      { playedStopOf: { series: 'guangxi', year: 2023 } },
      {},
      {},
      'STOP_NOT_PLAYED',
    ],
  ])('%s', (_name, requirements, profile, member, expected) => {
    expect(said(requirements, profile, member)).toBe(expected);
  });

  test('who has played a stop may play the final (ENT-15)', () => {
    const playedStopOf = { series: 'guangxi', year: 2023 };
    expect(said({ playedStopOf }, {}, {}, { playedStop: true, playedUpTo: null })).toBe('own');
  });

  test('what is asked of a series: stops of one, no return in the own one, or nothing', () => {
    const playedStopOf = { series: 'guangxi', year: 2023 };
    const participation = { ...aRegulation().participation, noReturnAfterPlayingUp: true };
    const series = { id: 'primary-camp', name: '训练营', year: 2024 };
    const both = { ...rulesWith({ playedStopOf }), participation, series };
    expect(seriesQuestions(both)).toEqual({ playedStopOf, noReturnIn: 'primary-camp' });
    const nothing = { playedStopOf: null, noReturnIn: null };
    expect(seriesQuestions(aRegulation({ series }))).toEqual(nothing);
    expect(seriesQuestions(aRegulation({ participation }))).toEqual(nothing);
  });
});

test('only an approved member enters anything (ENT-1)', () => {
  expect(approvedProfile(aMember(1))).toMatchObject({ ok: true });
  for (const review of ['none', 'pending', 'rejected'] as const)
    expect(approvedProfile(aMember(1, {}, { review }))).toMatchObject({ reason: 'NOT_APPROVED' });
  expect(approvedProfile(aMember(1, {}, { profile: null }))).toMatchObject({ ok: false });
  expect(approvedProfile(null)).toMatchObject({ ok: false });
});
