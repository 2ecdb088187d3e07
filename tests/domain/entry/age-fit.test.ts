import type { Group, PlayingUp } from '../../../src/contract/regulation';
import { ageFit, mayReturn } from '../../../functions/domain/entry/age-fit';
import { aRegulation } from '../../support/builders/a-tournament';

type Age = Group['age'];
const group = (id: string, ladder: number, age: Age): Group => ({
  id,
  name: id,
  ladder,
  age,
  rankingList: null,
});
const birth = (earliest: string | null, latest: string | null): Age => ({
  by: 'birth',
  earliest,
  latest,
});
const ANY: PlayingUp = { by: 'steps', steps: null };
const NO = {
  maxEvents: null,
  oneGroupOnly: false,
  playingUp: { by: 'none' } as PlayingUp,
  noReturnAfterPlayingUp: false,
  olderInTeams: false,
};

const said = (
  groups: Group[],
  into: string,
  person: { birthDate: string; grade?: number | null },
  allowed: Partial<typeof NO> = {},
  team = false,
  firstDay = '2024-07-20',
): string => {
  const rules = { ...aRegulation({ groups, firstDay }), participation: { ...NO, ...allowed } };
  const target = groups.find(({ id }) => id === into) as Group;
  const fit = ageFit(
    rules,
    target,
    { birthDate: person.birthDate, grade: person.grade ?? null },
    team,
  );
  return fit.ok ? fit.value : fit.reason;
};

describe('birth limits and bands (ENT-12)', () => {
  // S1: only the earliest date, any group the age fits
  const s1 = [
    group('U12', 12, birth('2012-01-01', null)),
    group('U14', 14, birth('2010-01-01', null)),
  ];
  // S4: bands of two years; U10 open downwards
  const s4 = [
    group('U10', 10, birth('2013-01-01', null)),
    group('U12', 12, birth('2011-01-01', '2012-12-31')),
    group('U14', 14, birth('2009-01-01', '2010-12-31')),
  ];

  test.each([
    [s1, 'U12', '2012-01-01', 'own'],
    [s1, 'U12', '2011-12-31', 'TOO_OLD'],
    [s1, 'U14', '2016-05-05', 'own'],
    [s4, 'U12', '2011-01-01', 'own'],
    [s4, 'U12', '2012-12-31', 'own'],
    [s4, 'U12', '2013-01-01', 'TOO_YOUNG'],
    [s4, 'U12', '2010-12-31', 'TOO_OLD'],
  ])('%#: %s %s %s', (groups, into, birthDate, expected) => {
    expect(said(groups, into, { birthDate })).toBe(expected);
  });

  test('playing up only where the regulation says so, and from a group of one’s own', () => {
    expect(said(s4, 'U14', { birthDate: '2012-05-05' })).toBe('TOO_YOUNG');
    expect(said(s4, 'U14', { birthDate: '2012-05-05' }, { playingUp: ANY })).toBe('up');
    const alone = [group('U12', 12, birth('2011-01-01', '2012-12-31'))];
    expect(said(alone, 'U12', { birthDate: '2015-05-05' }, { playingUp: ANY })).toBe('TOO_YOUNG');
  });

  test('playing up one step of the ladder, and no further (ENT-12)', () => {
    const [u10, u12] = [{ birthDate: '2014-05-05' }, { birthDate: '2012-05-05' }];
    const one: PlayingUp = { by: 'steps', steps: 1 };
    // U10, U12, U14 are rungs 0, 1, 2 whatever their ladder says
    expect(said(s4, 'U12', u10, { playingUp: one })).toBe('up');
    expect(said(s4, 'U14', u10, { playingUp: one })).toBe('TOO_YOUNG');
    expect(said(s4, 'U14', u12, { playingUp: one })).toBe('up');
    expect(said(s4, 'U14', u10, { playingUp: { by: 'steps', steps: 2 } })).toBe('up');
  });

  test('playing up to a named group alone (ENT-12)', () => {
    const u10 = { birthDate: '2014-05-05' };
    const named: PlayingUp = { by: 'groups', ways: [{ from: 'U10', to: ['U14'] }] };
    expect(said(s4, 'U12', u10, { playingUp: named })).toBe('TOO_YOUNG');
    expect(said(s4, 'U14', u10, { playingUp: named })).toBe('up');
    expect(said(s4, 'U14', { birthDate: '2012-05-05' }, { playingUp: named })).toBe('TOO_YOUNG');
  });

  test('older athletes in a younger group: team events only, where the regulation says so', () => {
    const older = { birthDate: '2010-05-05' };
    expect(said(s4, 'U12', older, { olderInTeams: true }, true)).toBe('older');
    expect(said(s4, 'U12', older, { olderInTeams: true }, false)).toBe('TOO_OLD');
    expect(said(s4, 'U12', older, {}, true)).toBe('TOO_OLD');
    expect(said(s4, 'U14', { birthDate: '1990-01-01' }, { olderInTeams: true }, true)).toBe(
      'TOO_OLD',
    );
  });
});

describe('school grade with an age cap in full years on the first day (ENT-12, S3)', () => {
  const s3 = [
    group('YI', 1, { by: 'grade', grades: [3, 4], maxAge: 10 }),
    group('JIA', 2, { by: 'grade', grades: [5, 6], maxAge: 12 }),
  ];
  test.each([
    ['JIA', 6, '2011-07-21', 'own'], // 12 until the 21st
    ['JIA', 6, '2011-07-20', 'TOO_OLD'], // 13 on the first day
    ['YI', 4, '2013-07-21', 'own'],
    ['YI', 4, '2013-07-20', 'TOO_OLD'],
    ['JIA', 4, '2014-01-01', 'up'],
    ['YI', 5, '2013-09-01', 'GRADE_MISMATCH'],
    ['JIA', 2, '2016-01-01', 'GRADE_MISMATCH'],
    ['JIA', null, '2012-01-01', 'GRADE_UNKNOWN'],
  ])('%s, grade %s, born %s: %s', (into, grade, birthDate, expected) => {
    expect(said(s3, into, { birthDate, grade }, { playingUp: ANY })).toBe(expected);
  });
  test('up only where allowed', () => {
    expect(said(s3, 'JIA', { birthDate: '2014-01-01', grade: 4 })).toBe('GRADE_MISMATCH');
  });
  test('a grade without an age cap takes whoever is in it (ENT-12)', () => {
    const free = [group('YI', 1, { by: 'grade', grades: [3, 4], maxAge: null })];
    expect(said(free, 'YI', { birthDate: '2005-01-01', grade: 4 })).toBe('own');
    expect(said(free, 'YI', { birthDate: '2013-09-01', grade: 5 })).toBe('GRADE_MISMATCH');
  });
  test('who has once played up does not come back in that series', () => {
    const [yi, jia] = s3 as [Group, Group];
    expect(mayReturn(yi, jia.ladder)).toMatchObject({ reason: 'PLAYED_UP_BEFORE' });
    expect(mayReturn(jia, jia.ladder)).toMatchObject({ ok: true });
    expect(mayReturn(yi, null)).toMatchObject({ ok: true });
  });
  test('an open group takes everybody', () => {
    expect(said([group('OPEN', 3, { by: 'open' })], 'OPEN', { birthDate: '1950-01-01' })).toBe(
      'own',
    );
  });
});
