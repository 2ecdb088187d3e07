import type { ScheduledHandler } from 'aws-lambda';
import { structuredLogger } from '../adapters/structured-logger';
import { refreshCardNumbers } from '../usecases/upkeep/refresh-card-numbers';
import { sweep } from '../usecases/upkeep/sweep';
import { settingsOf } from './settings';
import { wire } from './wiring';

const wiring = wire(settingsOf(process.env), structuredLogger('kaipai-sweep'));

/**
 * Once a minute: what no request may wait for and no crash may leave undone (ENT-14), then the
 * numbers on the cards. Repeating any of it changes nothing, so two runs may overlap.
 */
export const handler = (async () => {
  await sweep(wiring);
  await refreshCardNumbers(wiring);
}) satisfies ScheduledHandler;
