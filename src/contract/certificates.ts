import type { CertifiedRole } from './words';

/**
 * Everything a certified role can rest on (MEM-4, MEM-12): classes of a role, each by any of its grounds; of a class
 * without grounds the association's source names none. Ids say role, class and ground.
 */
export const CERTIFICATES = {
  'athlete-amateur': 'athlete',
  'athlete-professional-world': 'athlete',
  'athlete-professional-tour': 'athlete',
  'athlete-professional-national-games': 'athlete',
  'athlete-professional-registered': 'athlete',
  'athlete-professional-provincial-team': 'athlete',
  'referee-international-gold': 'referee',
  'referee-international-blue': 'referee',
  'referee-international-blue-in-progress': 'referee',
  'referee-international-white': 'referee',
  'referee-national': 'referee',
  'referee-first': 'referee',
  'referee-second': 'referee',
  'referee-third': 'referee',
  'coach-national-sport-administration': 'coach',
  'coach-national-professor': 'coach',
  'coach-senior-association': 'coach',
  'coach-senior-sport-administration': 'coach',
  'coach-senior-province': 'coach',
  'coach-senior-associate-professor': 'coach',
  'coach-senior-teacher': 'coach',
  'coach-intermediate-association': 'coach',
  'coach-intermediate-sport-administration': 'coach',
  'coach-intermediate-province': 'coach',
  'coach-intermediate-lecturer': 'coach',
  'coach-intermediate-teacher': 'coach',
  'coach-junior-association': 'coach',
  'coach-junior-sport-administration': 'coach',
  'coach-junior-province': 'coach',
  'coach-junior-provincial-association': 'coach',
  'coach-junior-university-teacher': 'coach',
  'coach-junior-school-teacher': 'coach',
  'instructor-national': 'instructor',
  'instructor-first': 'instructor',
  'instructor-second': 'instructor',
  'instructor-third': 'instructor',
  examiner: 'examiner',
} as const satisfies Record<string, CertifiedRole>;

export type Certificate = keyof typeof CERTIFICATES;
export const CERTIFICATE_IDS = Object.keys(CERTIFICATES) as [Certificate, ...Certificate[]];

/** Pictures of the paper that proves a certified role (MEM-4). */
export const EVIDENCE_PICTURES = { least: 1, most: 3 } as const;
