import type { Me, PersonOfAccount } from '../../src/contract/membership';

/** A boy with an account of his own. */
export const aSelf = (overrides: Partial<PersonOfAccount> = {}): PersonOfAccount => ({
  memberId: 'member-1',
  name: '林小满',
  as: 'self',
  review: 'approved',
  birthDate: '2012-03-04',
  sex: 'M',
  unit: null,
  certifiedRoles: [],
  leaving: false,
  ...overrides,
});

/** Whoever logs in for children and has no profile. */
export const aParent = (overrides: Partial<PersonOfAccount> = {}): PersonOfAccount =>
  aSelf({
    memberId: 'parent-1',
    ...{ name: null, review: 'none', birthDate: null, sex: null },
    ...overrides,
  });

export const aChild = (
  memberId: string,
  name: string,
  overrides: Partial<PersonOfAccount> = {},
): PersonOfAccount => aSelf({ memberId, name, as: 'guardian', ...overrides });

/** GET /me of an account with these persons, its owner first. */
export const aMe = (persons: readonly PersonOfAccount[]): Me => ({
  memberId: persons[0]?.memberId ?? 'member-1',
  phoneMasked: '199****0012',
  hasPassword: true,
  review: persons[0]?.review ?? 'none',
  rejectedBecause: null,
  profile: null,
  locked: false,
  mayPublish: true,
  publication: null,
  leaving: false,
  certifications: [],
  persons: [...persons],
});
