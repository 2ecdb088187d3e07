import type { ScheduledHandler } from 'aws-lambda';
import { structuredLogger } from '../adapters/structured-logger';
import { doRuns } from '../usecases/ranking/do-runs';
import { publishWeeklyRanking } from '../usecases/ranking/publish-weekly-ranking';
import { rankingWork } from '../usecases/ranking/run-work';
import { settingsOf } from './settings';
import { wire } from './wiring';

const wiring = wire(settingsOf(process.env), structuredLogger('kaipai-weekly-ranking'));

/**
 * Wednesday 01:00 in Shanghai (RNK-1), and every minute for what was missed and what the desk asks for. It
 * may be ended at any moment and run twice at once (RNK-9).
 */
export const handler = (async () => {
  try {
    await publishWeeklyRanking(wiring);
  } finally {
    await doRuns(wiring, rankingWork(wiring));
  }
}) satisfies ScheduledHandler;
