import type { SubmitProfile } from '../../../src/contract/membership';
import { readIdentity } from '../../../functions/domain/membership/submission';
import { aGuardian, aSubmission } from '../../support/a-submission';

const today = '2026-11-25';
const passport: Partial<SubmitProfile> = {
  document: { kind: 'foreign-passport', number: 'x1234567' },
  nationality: 'FR',
  birthDate: '1990-03-07',
  sex: 'F',
};
const permit: Partial<SubmitProfile> = {
  ...passport,
  document: { kind: 'hmt-permit', number: 'H12345678' },
  nationality: 'CN',
};
const judged = (overrides: Partial<SubmitProfile>): string => {
  const read = readIdentity(aSubmission(overrides), today);
  return read.ok
    ? `${read.value.document.number} ${read.value.birthDate} ${read.value.sex}`
    : [read.reason, ...Object.values(read.detail ?? {})].join(' ');
};

describe('MEM-3: documents and what they say', () => {
  test.each<[string, Partial<SubmitProfile>, string]>([
    ['a resident ID says birth date and sex', {}, '110101199003070011 1990-03-07 M'],
    [
      'a wrong check character',
      { document: { kind: 'resident-id', number: '110101199003070012' } },
      'DOCUMENT_INVALID',
    ],
    ['another birth date', { birthDate: '1990-03-08' }, 'BIRTH_DATE_INVALID'],
    ['another sex', { sex: 'F' }, 'SEX_MISMATCH'],
    [
      'the same said again',
      { birthDate: '1990-03-07', sex: 'M' },
      '110101199003070011 1990-03-07 M',
    ],
    ['a resident ID of a foreigner', { nationality: 'FR' }, 'INVALID_REQUEST nationality'],
    ['a passport, in capitals', passport, 'X1234567 1990-03-07 F'],
    [
      'a foreign passport of a Chinese',
      { ...passport, nationality: 'CN' },
      'INVALID_REQUEST nationality',
    ],
    ['no birth date', { ...passport, birthDate: undefined }, 'INVALID_REQUEST birthDate'],
    ['no sex', { ...passport, sex: undefined }, 'INVALID_REQUEST sex'],
    ['born tomorrow', { ...passport, birthDate: '2026-11-26' }, 'BIRTH_DATE_INVALID'],
    ['born 121 years ago', { ...passport, birthDate: '1905-11-25' }, 'BIRTH_DATE_INVALID'],
    [
      'letters only',
      { ...passport, document: { kind: 'foreign-passport', number: 'ABCDEFG' } },
      'DOCUMENT_INVALID',
    ],
    ['a Hong Kong permit', permit, 'H12345678 1990-03-07 F'],
    [
      'a Macau permit of the old form',
      { ...permit, document: { kind: 'hmt-permit', number: 'm1234567801' } },
      'M1234567801 1990-03-07 F',
    ],
    [
      'a Taiwan permit',
      { ...permit, document: { kind: 'hmt-permit', number: '12345678' } },
      '12345678 1990-03-07 F',
    ],
    [
      'no permit',
      { ...permit, document: { kind: 'hmt-permit', number: 'K12345678' } },
      'DOCUMENT_INVALID',
    ],
  ])('%s', (_, overrides, expected) => expect(judged(overrides)).toBe(expected));
});

describe('MEM-6: a guardian consents for everyone under 14', () => {
  test.each<[string, Partial<SubmitProfile>, string]>([
    ['14 today', { birthDate: '2012-11-25' }, 'X1234567 2012-11-25 F'],
    ['14 tomorrow', { birthDate: '2012-11-26' }, 'GUARDIAN_CONSENT_REQUIRED'],
    [
      '14 tomorrow, with consent',
      { birthDate: '2012-11-26', guardian: aGuardian },
      'X1234567 2012-11-26 F',
    ],
  ])('%s', (_, overrides, expected) =>
    expect(judged({ ...passport, ...overrides })).toBe(expected),
  );
});
