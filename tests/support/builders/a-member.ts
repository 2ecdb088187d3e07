import type { Account, Profile } from '../../../functions/domain/membership/member';
import { sealedPhone } from '../../../functions/usecases/session/sealed-phone';
import type { PublicationConsent } from '../../../functions/domain/membership/publication';
import { testSecrets } from '../fakes/secrets';

export const aProfile = (overrides: Partial<Profile> = {}): Profile => ({
  realName: '林小舟',
  documentKind: 'resident-id',
  documentSealed: 't1.sealed',
  documentIndex: 'document-index',
  documentMasked: '3****************1',
  birthDate: '2014-06-01',
  sex: 'M',
  nationality: 'CN',
  province: '江苏',
  grade: 6,
  unit: null,
  portraitKey: 'portraits/one',
  guardian: null,
  sensitiveDataConsentAt: '2026-11-01T00:00:00.000Z',
  submittedAt: '2026-11-01T00:00:00.000Z',
  ...overrides,
});

/** The n-th invented phone of a test. */
export const phoneOf = (n: number): string => `1990000${String(n).padStart(4, '0')}`;

/** Consents to be shown by name and unit (MEM-13). */
export const aPublication: PublicationConsent = {
  ...{ version: '2026-12', at: '2026-11-01T00:00:00.000Z', by: 'member', withdrawnAt: null },
};

/** An approved member, shown by name and unit, with the phone 1990000<n>; `profile` changes what is known of them. */
export const aMember = (
  n: number,
  profile: Partial<Profile> = {},
  overrides: Partial<Account> = {},
): Account => {
  const phone = phoneOf(n);
  return {
    id: `member-${n}`,
    phone: sealedPhone(testSecrets, phone),
    guardians: [],
    wards: [],
    passwordHash: null,
    openid: null,
    review: 'approved',
    rejectedBecause: null,
    profile: aProfile({ realName: `球员${n}`, documentIndex: `document-${n}`, ...profile }),
    publication: aPublication,
    certifications: [],
    subscriptions: {},
    createdAt: '2026-11-01T00:00:00.000Z',
    carriedOut: {},
    version: 1,
    ...overrides,
  };
};
