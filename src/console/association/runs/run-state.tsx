import type { RunView } from '../../../contract/desk';
import { RUN_STATE } from '../../../copy/desk-issues';
import { StateTag, type Tone } from '../../ui/state-tag';

const TONE: Record<RunView['state'], Tone> = {
  queued: 'wait',
  running: 'court',
  done: 'go',
  failed: 'stop',
};

/** How a run stands, in its word; while it runs, how far it is. */
export const RunState = ({ run: { state, percent } }: { run: RunView }) => (
  <StateTag tone={TONE[state]}>
    {RUN_STATE[state]}
    {state === 'running' ? ` ${percent}%` : ''}
  </StateTag>
);
