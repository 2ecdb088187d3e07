import type { Reason } from './reasons';
import type { Requirement, SingleRequirement } from './regulation';

export type RequirementKind = Requirement['kind'];

/** ENT-20: a requirement of a kind. */
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { kind: K }>;

/**
 * What each kind of requirement may refuse an athlete for (ENT-15, ENT-20); none: nobody here can judge it, so it is
 * shown as written and the organiser screens by it. Its form is in regulation/requirements.ts, its judge in the
 * domain's entry/requirement-judges.ts, what is checked of it in checking/requirement-checks.ts, its words in
 * copy/requirements.ts: each is a record by kind, which does not compile without the kind.
 */
const REFUSES: Record<RequirementKind, readonly Reason[]> = {
  birth: ['TOO_YOUNG', 'TOO_OLD'],
  grade: ['GRADE_UNKNOWN', 'GRADE_MISMATCH', 'TOO_OLD'],
  sex: ['WRONG_SEX'],
  nationality: ['NATIONALITY_REQUIRED'],
  area: ['REGION_REQUIRED'],
  enrolment: ['ENROLMENT_REQUIRED'],
  certified: ['CERTIFIED_ROLE_REQUIRED'],
  professional: ['PROFESSIONAL_REQUIRED', 'PROFESSIONAL_BARRED'],
  'entered-in': ['OTHER_EVENT_REQUIRED'],
  played: ['STOP_NOT_PLAYED', 'PLACE_NOT_REACHED'],
  rank: ['NOT_RANKED', 'RANK_OUTSIDE', 'POINTS_OUTSIDE'],
  invited: [],
  'member-of': [],
  paper: [],
  'as-written': [],
  any: ['NO_ALTERNATIVE_MET'],
};

/** Every reason for which a requirement refuses somebody. */
export const REQUIREMENT_REASONS: readonly Reason[] = Object.values(REFUSES).flat();

/** Kinds that are judged when somebody enters; the others are shown and screened by the organiser. */
export const isJudged = ({ kind }: SingleRequirement): boolean => REFUSES[kind].length > 0;
