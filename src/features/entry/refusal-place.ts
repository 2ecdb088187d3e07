import { EVENT_FIT } from '../../contract/refusal-groups';
import type { ClientProblem } from '../../copy/problem';
import type { Step } from './form-check';

/** Where a refusal of the server is shown: a step, and inside it a field where there is one. */
export interface Placed {
  readonly step: Step | null;
  readonly field:
    | 'event'
    | 'teamName'
    | 'unit'
    | 'invitees'
    | 'own'
    | 'earlier'
    | 'delegation'
    | 'declaration'
    | `answer:${string}`
    | null;
  readonly sentence: string;
  /** it is put right in the real-name profile (ENT-1) */
  readonly toProfile?: true;
}

const STEP_OF_PATH: Readonly<Record<string, [Step, Placed['field']]>> = {
  for: ['whom', null],
  eventId: ['event', 'event'],
  role: ['people', null],
  teamName: ['people', 'teamName'],
  unitId: ['people', 'unit'],
  invitees: ['people', 'invitees'],
  own: ['people', 'own'],
  earlier: ['people', 'earlier'],
  delegation: ['people', 'delegation'],
  answers: ['details', null],
  declaration: ['details', 'declaration'],
};

/**
 * A refusal belongs where it can be put right; what belongs nowhere stands above the button. The form offers nobody
 * whom an event does not fit: of a form with others of the family it is they who do not.
 */
export const placeRefusal = (
  { reason, sentence, params }: ClientProblem,
  withFamily = false,
): Placed => {
  const at = (step: Step | null, field: Placed['field'] = null): Placed => ({
    step,
    field,
    sentence,
  });
  if (reason === 'INVALID_REQUEST') {
    const [root = ''] = String(params.path ?? '')
      .split(/[.[/]/)
      .filter(Boolean);
    const known = STEP_OF_PATH[root];
    return known ? at(...known) : at(null);
  }
  if (reason === 'PERSON_NOT_FOUND') return at('whom');
  if (reason === 'NOT_APPROVED') return { ...at(null), toProfile: true };
  if (reason === 'TEAM_NAME_REQUIRED' || reason === 'TEXT_RISKY') return at('people', 'teamName');
  if (/^UNIT_/.test(reason)) return at('people', 'unit');
  if (reason === 'ROSTER_PERSON_TWICE') return at('people', 'own');
  if (reason === 'EARLIER_UNKNOWN') return at('people', 'earlier');
  if (/^ROSTER_/.test(reason)) return at('people', 'invitees');
  if (/^FORM_ANSWER_/.test(reason)) return at('details', `answer:${String(params.field ?? '')}`);
  if (reason === 'DECLARATION_REQUIRED') return at('details', 'declaration');
  if (reason === 'INITIATOR_MUST_BE_ATHLETE' || reason === 'INITIATOR_MUST_BE_YOUNGER') {
    return at('people');
  }
  if (withFamily && FIT_REASONS.includes(reason)) return at('people', 'own');
  if (EVENT_REASONS.includes(reason)) return at('event', 'event');
  return at(null);
};

const FIT_REASONS: readonly ClientProblem['reason'][] = EVENT_FIT;

const EVENT_REASONS: readonly ClientProblem['reason'][] = [
  'EVENT_NOT_FOUND',
  'EVENT_FULL',
  ...EVENT_FIT,
  'INITIATOR_OTHER_GROUP',
  'INITIATOR_HAS_ENTRY',
  'INITIATOR_NOT_OF_GROUP',
  'SINGLES_BY',
];
