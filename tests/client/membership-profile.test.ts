import { keepChallenge } from '../../src/client/challenges';
import { ageOn } from '../../src/contract/age';
import type { Me } from '../../src/contract/membership';
import { SubmitProfile } from '../../src/contract/requests/membership';
import { submissionOf, wrongIn } from '../../src/features/membership/profile-check';
import {
  asksGrade,
  draftOf,
  emptyDraft,
  needsGuardian,
  withDocument,
  type ProfileDraft,
} from '../../src/features/membership/profile-draft';
import { fieldOfProblem, sectionOf } from '../../src/features/membership/profile-places';

const today = '2026-03-01';
const adult = '110000200002290040'; // invented; 29 February 2000, a woman
const child = '110000201601010017'; // invented; 1 January 2016, a boy

const aDraft = (overrides: Partial<ProfileDraft> = {}): ProfileDraft =>
  withDocument(
    {
      ...emptyDraft,
      realName: ' 林小禾 ',
      province: '北京',
      grade: '4',
      unit: { id: 'u1', name: '青禾小学' },
      portraitKey: 'portraits/p.jpg',
      consents: true,
      ...overrides,
    },
    { documentNumber: overrides.documentNumber ?? adult },
  );

describe('MEM-3: what the document says', () => {
  test('a resident ID fills in birth date, sex and nationality', () => {
    expect(withDocument(emptyDraft, { documentNumber: child })).toMatchObject({
      birthDate: '2016-01-01',
      sex: 'M',
      nationality: 'CN',
    });
  });

  test('a number that is no longer right takes them back', () => {
    const typed = withDocument(emptyDraft, { documentNumber: child });
    expect(withDocument(typed, { documentNumber: child.slice(0, 17) })).toMatchObject({
      birthDate: '',
      sex: '',
    });
  });

  test('another kind of document asks for what the card had said', () => {
    expect(withDocument(aDraft(), { documentKind: 'foreign-passport' })).toMatchObject({
      birthDate: '',
      sex: '',
      nationality: '',
    });
    expect(withDocument(aDraft(), { documentKind: 'hmt-permit' }).nationality).toBe('CN');
  });
});

describe('MEM-2: what is missing, in words', () => {
  test('an empty form names every field', () => {
    expect(Object.keys(wrongIn(emptyDraft, today)).sort()).toEqual(
      ['consents', 'documentNumber', 'portraitKey', 'province', 'realName'].sort(),
    );
  });

  test.each(['', ' ', '\u200b'])(
    'no number at all (%j) is to be filled in, not wrong',
    (documentNumber) => {
      const ofNumber = (part: Partial<ProfileDraft>) =>
        wrongIn(aDraft({ documentNumber, ...part }), today).documentNumber;
      expect(ofNumber({})).toBe('请填写身份证号码');
      expect(ofNumber({ documentKind: 'foreign-passport' })).toBe('请填写护照号码');
      expect(ofNumber({ documentKind: 'hmt-permit' })).toBe('请填写通行证号码');
    },
  );

  test('a school grade is asked of whoever is under 20, and of nobody else', () => {
    const gradeOf = (documentNumber: string) => {
      const draft = aDraft({ documentNumber, grade: '' });
      return wrongIn(draft, today).grade;
    };
    expect(gradeOf(child)).toBe('请选择年级');
    expect(gradeOf(adult)).toBeUndefined();
    // 20 on the very day
    const onTheDay = { birthDate: '2006-03-01' };
    expect(asksGrade(onTheDay, '2026-03-01')).toBe(false);
    expect(asksGrade(onTheDay, '2026-02-28')).toBe(true);
    expect(submissionOf(aDraft({ grade: '4' }), today)?.grade).toBeNull();
  });

  test.each([
    ['a wrong check digit', { documentNumber: '110000200002290041' }, 'documentNumber'],
    ['no name', { realName: ' ' }, 'realName'],
    ['a name of 61 characters', { realName: '买'.repeat(61) }, 'realName'],
    ['no portrait', { portraitKey: '' }, 'portraitKey'],
    ['no consent', { consents: false }, 'consents'],
  ])('%s', (_, part, field) => {
    expect(Object.keys(wrongIn(aDraft(part), today))).toEqual([field]);
  });

  test.each([
    ['hmt-permit', 'H12345678', []],
    ['hmt-permit', '12345678', []],
    ['hmt-permit', 'H1234567', ['documentNumber']],
    ['foreign-passport', 'E1234567', ['nationality']],
    ['foreign-passport', 'ABCDEFG', ['documentNumber', 'nationality']],
  ] as const)('%s %s', (documentKind, documentNumber, wrong) => {
    const draft = {
      ...withDocument(aDraft(), { documentKind, documentNumber }),
      birthDate: '2000-01-01',
      sex: 'F' as const,
    };
    expect(Object.keys(wrongIn(draft, today))).toEqual(wrong);
  });

  test('a birth date in the future', () => {
    const permit = withDocument(aDraft(), {
      documentKind: 'hmt-permit',
      documentNumber: 'H12345678',
    });
    const draft = { ...permit, birthDate: '2026-03-02', sex: 'F' as const };
    expect(Object.keys(wrongIn(draft, today))).toEqual(['birthDate']);
  });
});

describe('MEM-6: a guardian under 14', () => {
  test.each([
    ['2012-03-01', 14, false],
    ['2012-03-02', 13, true],
    ['2016-01-01', 10, true],
    ['2000-02-29', 26, false],
  ])('born %s: %i years, guardian %s', (birthDate, age, guardian) => {
    expect(ageOn(birthDate, today)).toBe(age);
    expect(needsGuardian({ birthDate }, today)).toBe(guardian);
  });

  test('is asked for everything, and stands in the submission', () => {
    const draft = aDraft({ documentNumber: child });
    expect(Object.keys(wrongIn(draft, today))).toEqual([
      'guardianName',
      'guardianRelation',
      'guardianPhone',
      'guardianCode',
      'guardianAgrees',
    ]);
    const complete: ProfileDraft = {
      ...draft,
      guardianName: '林大禾',
      guardianRelation: 'mother',
      guardianPhone: '19900000002',
      guardianCode: '123456',
      guardianAgrees: true,
    };
    keepChallenge('19900000002', 'the-challenge');
    const guardian = {
      name: '林大禾',
      relation: 'mother',
      phone: '19900000002',
      textVersion: '2026-12',
    };
    expect(submissionOf(complete, today)?.guardian).toEqual({
      ...guardian,
      proof: { challenges: ['the-challenge'], code: '123456' },
    });
    // one who has consented before is not asked again, but for another question (MEM-13)
    const again = { ...complete, guardianOnFile: true, guardianCode: '' };
    expect(submissionOf(again, today)?.guardian).toEqual(guardian);
    expect(Object.keys(wrongIn({ ...again, publishes: true }, today))).toEqual(['guardianCode']);
    expect(Object.keys(wrongIn({ ...again, guardianCode: '12' }, today))).toEqual(['guardianCode']);
  });

  test.each([
    ['GUARDIAN_PHONE_OWN', 'guardianPhone'],
    ['GUARDIAN_CODE_REQUIRED', 'guardianCode'],
    ['CODE_WRONG', 'guardianCode'],
    ['CODE_EXPIRED', 'guardianCode'],
  ] as const)('%s stands beside %s', (reason, field) => {
    expect(fieldOfProblem({ reason, sentence: '', params: {} }, aDraft())).toBe(field);
    expect(sectionOf({ [field]: 'x' })).toBe('#guardian');
  });
});

test('a guardian who fills it in for a child gives no phone: it is the account’s (MEM-1, MEM-6)', () => {
  const draft = { ...aDraft({ documentNumber: child }), guardianName: '林大禾' };
  expect(Object.keys(wrongIn(draft, today, true))).toEqual(['guardianRelation', 'guardianAgrees']);
  const complete = { ...draft, guardianRelation: 'mother' as const, guardianAgrees: true };
  expect(SubmitProfile.parse(submissionOf(complete, today, true)).guardian).toEqual({
    ...{ name: '林大禾', relation: 'mother', textVersion: '2026-12' },
  });
  // what is begun with is the account's own name
  expect(draftOf({ profile: null }, '林大禾')).toEqual({ ...emptyDraft, guardianName: '林大禾' });
});

test('a complete form is what the contract wants', () => {
  const submission = submissionOf(aDraft({ grade: '0' }), today);
  expect(SubmitProfile.parse(submission)).toEqual({
    realName: '林小禾',
    document: { kind: 'resident-id', number: adult },
    birthDate: '2000-02-29',
    sex: 'F',
    nationality: 'CN',
    province: '北京',
    grade: null,
    unitId: 'u1',
    portraitKey: 'portraits/p.jpg',
    guardian: null,
    sensitiveDataConsent: true,
  });
  expect(submissionOf(aDraft({ consents: false }), today)).toBeNull();
  // MEM-13: asked, and said only where it is consented to
  expect(submissionOf(aDraft({ publishes: true }), today)?.publication).toBe('2026-12');
});

test('what is on file begins the form, but never the document number or a consent', () => {
  const profile: Me['profile'] = {
    realName: '林小禾',
    documentKind: 'resident-id',
    documentMasked: '1****************0',
    birthDate: '2000-02-29',
    sex: 'F',
    nationality: 'CN',
    province: '北京',
    grade: null,
    unit: null,
    portraitUrl: null,
    portraitKey: 'portraits/p.jpg',
    guardian: {
      ...{ name: '林大禾', relation: 'mother', phoneMasked: '199****0002' },
      consentAt: '2026-02-01T00:00:00.000Z',
    },
    submittedAt: '2026-02-01T00:00:00.000Z',
  };
  expect(draftOf({ profile })).toMatchObject({
    ...{ realName: '林小禾', documentNumber: '', grade: '0' },
    ...{ guardianName: '林大禾', guardianRelation: 'mother', guardianOnFile: true },
    ...{ guardianPhone: '', guardianCode: '', guardianAgrees: false },
    ...{ consents: false, publishes: false },
  });
  expect(draftOf({ profile: null })).toEqual(emptyDraft);
});

describe('where a refusal stands', () => {
  const at = (reason: 'BIRTH_DATE_INVALID' | 'UNIT_UNKNOWN' | 'TRY_AGAIN', draft = aDraft()) =>
    fieldOfProblem({ reason, sentence: '', params: {} }, draft);

  test('beside its field, by number where the number says it', () => {
    expect(at('BIRTH_DATE_INVALID')).toBe('documentNumber');
    expect(at('BIRTH_DATE_INVALID', aDraft({ documentKind: 'hmt-permit' }))).toBe('birthDate');
    expect(at('UNIT_UNKNOWN')).toBe('unit');
    expect(at('TRY_AGAIN')).toBeUndefined();
  });

  test('the page goes to the first section with something wrong', () => {
    expect(sectionOf({ consents: 'x', grade: 'x' })).toBe('#about');
    expect(sectionOf({})).toBeUndefined();
  });
});
