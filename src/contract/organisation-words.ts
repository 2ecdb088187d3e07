/** What an organisation is (MEM-5): who may publish what rests on it (PUB-8, PUB-14). */
export const ORGANISATION_KINDS = ['sports-body', 'school', 'club', 'company'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What its staff may do: the owner all of it; publish; screen entries; answer for results. */
export const ORGANISATION_ROLES = ['owner', 'publisher', 'screener', 'chief-referee'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
/** Those that the owner gives; there is one owner, who hands that on. */
export const GIVEN_ROLES = ['publisher', 'screener', 'chief-referee'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** How its review stands; `withdrawn`: its owner has given it up, for good. */
export const ORGANISATION_STATES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

/** Pictures of the papers: its certificate, and both sides of its legal representative's ID (S0 一(四)). */
export const ORGANISATION_PICTURES = ['certificate', 'idFront', 'idBack'] as const;
export type OrganisationPicture = (typeof ORGANISATION_PICTURES)[number];

/** What of a registration may differ from what was looked at before it. */
export const ORGANISATION_PARTS = [
  'name',
  'kind',
  'code',
  'region',
  'address',
  'representative',
  'contact',
  'levels',
  'certificate',
  'idFront',
  'idBack',
] as const;
export type OrganisationPart = (typeof ORGANISATION_PARTS)[number];
