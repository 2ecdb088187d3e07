import type { EnterEvent } from '../../../src/contract/entries';

/** What an athlete sends to enter a singles event. */
export const anEntryRequest = (overrides: Partial<EnterEvent> = {}): EnterEvent => ({
  eventId: 'U12-MS',
  role: 'athlete',
  teamName: null,
  unitId: null,
  invitees: [],
  delegation: null,
  answers: {},
  declaration: { accepted: true, version: '2026-11' },
  ...overrides,
});
