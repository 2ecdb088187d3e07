import type { ObjectionView } from '../../../contract/desk';
import { yearEndCopy as copy } from '../../../copy/desk-rulings';
import { StateTag } from '../../ui/state-tag';

/** What became of an objection, in its word. */
export const ObjectionState = ({ answer }: Pick<ObjectionView, 'answer'>) =>
  answer === null ? (
    <StateTag tone="wait">{copy.open}</StateTag>
  ) : (
    <StateTag tone={answer.upheld ? 'go' : 'mute'}>
      {answer.upheld ? copy.upheld : copy.rejected}
    </StateTag>
  );
