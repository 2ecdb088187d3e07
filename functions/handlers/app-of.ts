import { tableAlive } from '../adapters/dynamo/table-alive';
import { confirmSession } from '../usecases/session/confirm-session';
import { claimOf } from '../usecases/session/session-token';
import { createApp } from './app';
import type { Wiring } from './wiring';

/** The HTTP API over the adapters of a process. */
export const appOf = (wiring: Wiring, corsOrigins: readonly string[] = []) =>
  createApp({
    wiring,
    chapters: {
      session: async () => (await import('./session-handlers')).sessionHandlers(wiring),
      membership: async () => (await import('./membership-handlers')).membershipHandlers(wiring),
      moving: async () => (await import('./moving-handlers')).movingHandlers(wiring),
      organisations: async () =>
        (await import('./organisation-handlers')).organisationHandlers(wiring),
      tournaments: async () => (await import('./tournament-handlers')).tournamentHandlers(wiring),
      entries: async () => (await import('./entry-handlers')).entryHandlers(wiring),
      telling: async () => (await import('./telling-handlers')).tellingHandlers(wiring),
      ranking: async () => (await import('./ranking-handlers')).rankingHandlers(wiring),
      results: async () => (await import('./result-handlers')).resultHandlers(wiring),
      reviewing: async () => (await import('./reviewing-handlers')).reviewingHandlers(wiring),
      acceptance: async () => (await import('./acceptance-handlers')).acceptanceHandlers(wiring),
      desk: async () => (await import('./desk-handlers')).deskHandlers(wiring),
    },
    claim: (token) => claimOf(wiring.secrets, token),
    confirm: (claimed, route) => confirmSession(wiring, claimed, route),
    alive: tableAlive(wiring.table),
    corsOrigins,
  });
