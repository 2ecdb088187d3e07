import type { ReviewRow } from '../../contract/reviewing';
import { REVIEW_LEASE, reviewingCopy as copy } from '../../copy/reviewing';
import { clockText } from '../../copy/time';
import { StateTag } from '../ui/state-tag';

/** Who has claimed it, and until when. */
export const LeaseState = ({ lease }: Pick<ReviewRow, 'lease'>) =>
  lease ? (
    <StateTag tone={lease.mine ? 'go' : 'mute'}>
      {lease.mine ? REVIEW_LEASE.mine : copy.heldBy(lease.by, clockText(lease.until))}
    </StateTag>
  ) : (
    <StateTag tone="wait">{copy.free}</StateTag>
  );
