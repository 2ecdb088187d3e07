import { isEmptyAccount } from '../../../functions/domain/membership/empty-account';
import { isAdult, mayGuard } from '../../../functions/domain/membership/guardianship';
import { isLongUnused } from '../../../functions/domain/session/unused';
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
  const child = aMember(2, {}, { guardians: ['member-3'] });
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
    ['a third', born('1990-01-01'), aMember(2, {}, { guardians: ['a', 'b'] }), 'GUARDIANS_FULL'],
  ])('%s', (_, account, of, reason) => {
    const may = mayGuard(account, of, TODAY);
    expect(may.ok ? null : may.reason).toBe(reason);
  });
});

describe('MEM-8: an account with nobody in it', () => {
  const empty = aMember(1, {}, { profile: null, review: 'none' });
  test.each([
    ['as it is opened', empty, true],
    ['with a profile', { ...empty, profile: aProfile() }, false],
    ['after a rejection', { ...empty, review: 'rejected' as const }, false],
    ['with a child', { ...empty, wards: ['w'] }, false],
    ['with a guardian', { ...empty, guardians: ['g'] }, false],
    ['certified', { ...empty, certifiedRoles: ['athlete'] as const }, false],
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
