import type { BuildIssueDeps } from './build-issue';
import { overdueIssues, publishDue } from './publish-due';

/**
 * What the schedule does: publishes what is due, and says aloud which Wednesdays still lack their issue half
 * an hour later (an alarm listens), whether this run failed or none before it ever began.
 */
export const publishWeeklyRanking = async (deps: BuildIssueDeps): Promise<void> => {
  try {
    const published = await publishDue(deps);
    if (!published.ok) deps.logger.error('issue-refused', { reason: published.reason });
  } finally {
    const dates = await overdueIssues(deps);
    if (dates.length > 0) deps.logger.error('ranking-overdue', { dates });
  }
};
