import type { SubmitProfile } from '../../src/contract/membership';

/**
 * An invented grown-up's profile. 110101 19900307 001 → weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2:
 * 7+9+0+5+0+4+2+9+54+0+0+27+0+35+0+0+2 = 154, 154 mod 11 = 0 → check character 1; 001 is odd: male.
 */
export const aSubmission = (overrides: Partial<SubmitProfile> = {}): SubmitProfile => ({
  realName: '林一帆',
  document: { kind: 'resident-id', number: '110101199003070011' },
  nationality: 'CN',
  province: '北京',
  grade: null,
  unitId: null,
  portraitKey: '',
  guardian: null,
  sensitiveDataConsent: true,
  ...overrides,
});

export const aGuardian: NonNullable<SubmitProfile['guardian']> = {
  name: '林大山',
  relation: 'father',
  phone: '19900009001',
  textVersion: '2026-12',
};
