import { tableAlive } from '../adapters/dynamo/table-alive';
import { confirmSession } from '../usecases/session/confirm-session';
import { claimOf } from '../usecases/session/session-token';
import { createApp } from './app';
import { deskHandlers } from './desk-handlers';
import { entryHandlers } from './entry-handlers';
import { membershipHandlers } from './membership-handlers';
import { rankingHandlers } from './ranking-handlers';
import { resultHandlers } from './result-handlers';
import { tournamentHandlers } from './tournament-handlers';
import type { Wiring } from './wiring';

/** The HTTP API over the adapters of a process. */
export const appOf = (wiring: Wiring, corsOrigins: readonly string[] = []) =>
  createApp({
    ...wiring,
    handlers: {
      ...membershipHandlers(wiring),
      ...tournamentHandlers(wiring),
      ...entryHandlers(wiring),
      ...resultHandlers(wiring),
      ...rankingHandlers(wiring),
      ...deskHandlers(wiring),
    },
    claim: (token) => claimOf(wiring.secrets, token),
    confirm: (claimed, route) => confirmSession(wiring, claimed, route),
    alive: tableAlive(wiring.table),
    corsOrigins,
  });
