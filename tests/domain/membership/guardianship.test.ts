import { isEmptyAccount } from '../../../functions/domain/membership/empty-account';
import {
  isAdult,
  mayKeepWards,
  mayGuard,
  mayLeave,
} from '../../../functions/domain/membership/guardianship';
import { isLongUnused } from '../../../functions/domain/session/unused';
import { aCertification } from '../../support/builders/a-certification';
import { aMember, aProfile } from '../../support/builders/a-member';

const TODAY = '2026-12-01';
const born = (birthDate: string, more = {}) => aMember(1, { birthDate }, more);

describe('MEM-8: of age, by a birth date that was reviewed', () => {
  test.each([
    ['on the eighteenth birthday', born('2008-12-01'), true],
    ['the day before', born('2008-12-02'), false],
    ['while the profile waits', born('1990-01-01', { review: 'pending' }), false],
    [
      'while another identity waits, by the one that was approved',
      born('2020-01-01', {
        review: 'pending',
        approved: { realName: '林小舟', sex: 'M', birthDate: '2000-01-01' },
      }),
      true,
    ],
    ['without a profile', aMember(1, {}, { review: 'none', profile: null }), false],
  ])('%s', (_, member, adult) => {
    expect(isAdult(member, TODAY)).toBe(adult);
  });
});

describe('MEM-8: who may become a guardian', () => {
  const child = aMember(2, { birthDate: '2014-06-01' }, { guardians: ['member-3'] });
  const identity = (birthDate: string) =>
    ({ realName: '林小舟', sex: 'M', birthDate }) as ReturnType<typeof aMember>['approved'];
  const reviewedMinor = born('1990-01-01', {
    ...{ review: 'pending', approved: identity('2008-12-02') },
  });
  const reviewedAdult = born('2010-01-01', {
    ...{ review: 'pending', approved: identity('2000-01-01') },
  });
  test.each([
    [
      'an account without a profile',
      aMember(1, {}, { profile: null, review: 'none' }),
      child,
      null,
    ],
    [
      'a grown-up with seven children',
      born('1990-01-01', { wards: Array(7).fill('w') }),
      child,
      null,
    ],
    ['with eight', born('1990-01-01', { wards: Array(8).fill('w') }), child, 'WARDS_FULL'],
    ['a minor', born('2008-12-02'), child, 'NOT_ADULT'],
    ['of age today', born('2008-12-01'), child, null],
    ['a minor by what waits', born('2008-12-02', { review: 'pending' }), child, 'NOT_ADULT'],
    ['of age by what waits', born('1990-01-01', { review: 'pending' }), child, null],
    ['reviewed as a minor, older by what waits', reviewedMinor, child, 'NOT_ADULT'],
    ['reviewed as of age, younger by what waits', reviewedAdult, child, null],
    [
      'a child of somebody, of whom nothing is known',
      aMember(1, {}, { profile: null, review: 'none', guardians: ['g'] }),
      child,
      'NOT_ADULT',
    ],
    [
      'a child of somebody, of age by its own word',
      born('1990-01-01', { review: 'pending', guardians: ['g'] }),
      child,
      'NOT_ADULT',
    ],
    ['a grown-up’s', born('1990-01-01'), born('2008-12-01', { guardians: ['g'] }), 'PERSON_ADULT'],
    [
      'of whoever says to be grown up',
      born('1990-01-01'),
      born('2008-12-01', { review: 'pending' }),
      'PERSON_ADULT',
    ],
    ['of one of age tomorrow', born('1990-01-01'), born('2008-12-02'), null],
    [
      'a third',
      born('1990-01-01'),
      aMember(2, { birthDate: '2014-06-01' }, { guardians: ['a', 'b'] }),
      'GUARDIANS_FULL',
    ],
  ])('%s', (_, account, of, reason) => {
    const may = mayGuard(account, of, TODAY);
    expect(may.ok ? null : may.reason).toBe(reason);
  });
});

test.each([
  [[], '2020-01-01', null],
  [['w'], '2008-12-01', null],
  [['w'], '2008-12-02', 'NOT_ADULT'],
])('MEM-1: who has the children %p says to be born on %s', (wards, birthDate, reason) => {
  const may = mayKeepWards(aMember(1, {}, { wards }), birthDate, TODAY);
  expect(may.ok ? null : may.reason).toBe(reason);
});

test.each([
  ['a minor with a guardian', born('2008-12-02', { guardians: ['g'] }), 'ACCOUNT_GUARDED'],
  ['a minor without', born('2008-12-02'), null],
  ['who is of age', born('2008-12-01', { guardians: ['g'] }), null],
  [
    'of age by their own word',
    born('1990-01-01', { review: 'pending', guardians: ['g'] }),
    'ACCOUNT_GUARDED',
  ],
  [
    'of whom nothing is known',
    aMember(1, {}, { profile: null, review: 'none', guardians: ['g'] }),
    'ACCOUNT_GUARDED',
  ],
])('MEM-8: %s deletes the account alone', (_, account, reason) => {
  const may = mayLeave(account, TODAY);
  expect(may.ok ? null : may.reason).toBe(reason);
});

describe('MEM-8: an account with nobody in it', () => {
  const empty = aMember(1, {}, { profile: null, review: 'none' });
  test.each([
    ['as it is opened', empty, true],
    ['with a profile', { ...empty, profile: aProfile() }, false],
    ['after a rejection', { ...empty, review: 'rejected' as const }, false],
    ['with a child', { ...empty, wards: ['w'] }, false],
    ['that had a child once', { ...empty, bonded: true }, false],
    ['with a guardian', { ...empty, guardians: ['g'] }, false],
    [
      'certified',
      { ...empty, certifications: [aCertification('athlete-amateur', 'pending')] },
      false,
    ],
    ['being deleted', { ...empty, leaving: true }, false],
  ])('%s', (_, account, is) => {
    expect(isEmptyAccount(account)).toBe(is);
  });
});

test.each([
  ['2026-06-04', true],
  ['2026-06-05', false],
  [undefined, false],
])('MEM-10: last used on %s, on 1 December it is 180 days: %s', (lastUsedDay, long) => {
  const used = lastUsedDay === undefined ? {} : { lastUsedDay };
  expect(isLongUnused({ sessions: [], version: 1, ...used }, TODAY)).toBe(long);
});
