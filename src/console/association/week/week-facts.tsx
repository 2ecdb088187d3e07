import type { DeskWeek } from '../../../contract/desk';
import { revisionText, weekCopy as copy } from '../../../copy/desk';
import { closingMomentText, dayText, momentText } from '../../../copy/time';
import { useServerNow } from '../../../client/clock';
import { Facts } from '../facts';

/** The coming issue, its closing and hour, and the one before (PTS-8, RNK-1). */
export const WeekFacts = ({ week }: { week: DeskWeek }) => {
  const now = useServerNow(week.now);
  const { issue, closesAt, publishesAt, latest } = week;
  return (
    <Facts
      facts={[
        { name: copy.next, value: dayText(issue) },
        {
          name: copy.closing,
          value: closingMomentText(closesAt, now),
          note: copy.left(closesAt, now),
        },
        {
          name: copy.publishing,
          value: momentText(publishesAt, now),
          note: copy.left(publishesAt, now),
        },
        latest
          ? {
              name: copy.latest,
              value: `${dayText(latest.date)}${latest.revision > 1 ? ` · ${revisionText(latest.revision)}` : ''}`,
              note: copy.publishedAt(latest.publishedAt, now),
            }
          : { name: copy.latest, value: copy.noneYet, note: copy.firstOne },
      ]}
    />
  );
};
