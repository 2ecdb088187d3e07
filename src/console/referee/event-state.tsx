import type { ResultEvent } from '../../contract/results';
import { officiatingCopy as copy } from '../../copy/officiating';
import { StateTag } from '../ui/state-tag';

/** Whether the results of an event are there, and in which revision. */
export const EventState = ({ event }: { event: ResultEvent }) => {
  if (event.rankingGroup === null) return <StateTag tone="mute">{copy.noPoints}</StateTag>;
  return event.revision > 0 ? (
    <StateTag tone="go">{copy.uploadedRevision(event.revision)}</StateTag>
  ) : (
    <StateTag tone="wait">{copy.notUploaded}</StateTag>
  );
};
