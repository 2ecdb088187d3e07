/** What waits for a reviewer (MEM-2, MEM-4, MEM-8, MEM-10). */
export const REVIEW_KINDS = ['profile', 'role', 'phone', 'release'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** By who holds it: nobody, whoever asks, anybody. */
export const REVIEW_LEASES = ['free', 'mine', 'held'] as const;
export type ReviewLease = (typeof REVIEW_LEASES)[number];

/** Roles that the association gives and takes at the desk. */
export const STAFF_ROLES = ['association', 'reviewer'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What the trail tells of. */
export const TRAIL_KINDS = [
  'profile-approved',
  'profile-rejected',
  'profile-withdrawn',
  'role-approved',
  'role-rejected',
  'role-withdrawn',
  'phone-accepted',
  'phone-refused',
  'review-claimed',
  'staff-given',
  'staff-taken',
  'staff-gone',
  'exported',
  'run-asked',
  'deduction-added',
  'deduction-ended',
  'objection-raised',
  'objection-answered',
  'year-end-final',
  'results-uploaded',
  'notice-published',
  'list-decided',
  'list-published',
  'list-moved',
] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

/** What the desk gives as a file of its own: each time it does stands in the trail (MEM-14). */
export const EXPORTS = ['reviews', 'staff', 'trail'] as const;
export type Export = (typeof EXPORTS)[number];

/** What of a profile may differ from what was looked at before it. */
export const PROFILE_PARTS = [
  'realName',
  'document',
  'birthDate',
  'sex',
  'nationality',
  'province',
  'grade',
  'unit',
  'portrait',
  'guardian',
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];
