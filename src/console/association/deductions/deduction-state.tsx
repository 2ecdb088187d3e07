import type { DeductionView } from '../../../contract/desk';
import { DEDUCTION_STATE } from '../../../copy/desk-rulings';
import { StateTag, type Tone } from '../../ui/state-tag';

const TONE: Record<DeductionView['state'], Tone> = {
  'in-force': 'stop',
  coming: 'wait',
  over: 'mute',
};

/** Where a deduction stands, in its word. */
export const DeductionState = ({ state }: { state: DeductionView['state'] }) => (
  <StateTag tone={TONE[state]}>{DEDUCTION_STATE[state]}</StateTag>
);

/** Whether it can still be ended before its time. */
export const mayEnd = ({ state, ended }: DeductionView): boolean => state !== 'over' && !ended;
