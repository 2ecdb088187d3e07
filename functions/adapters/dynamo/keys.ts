/** Every key of the one table. PK/SK identify an item; GSI1PK/GSI1SK are sparse. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

const key = (PK: string, SK: string): Key => ({ PK, SK });

export const memberKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'PROFILE');
export const accountKey = (personKey: string): Key => key(`PERSON#${personKey}`, 'ACCOUNT');
export const documentKey = (blindIndex: string): Key => key(`DOCUMENT#${blindIndex}`, 'CLAIM');
export const smsCodeKey = (personKey: string, purpose: string): Key =>
  key(`PERSON#${personKey}`, `SMS#${purpose}`);
export const addressCapKey = (addressHash: string, hour: string): Key =>
  key(`ADDRESS#${addressHash}`, `SMS#${hour}`);
export const sessionKey = (tokenDigest: string): Key => key(`SESSION#${tokenDigest}`, 'SESSION');
export const memberSessionsIndex = (memberId: string) => ({ GSI1PK: `MEMBER#${memberId}` });
export const unitKey = (unitId: string): Key => key('UNITS', `UNIT#${unitId}`);
export const tournamentKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'META');
export const tournamentTextKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'TEXT');
/** What a list of tournaments shows, small, with the GSI1 keys. */
export const tournamentCardKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'CARD');
/** GSI1: every published tournament by its first day. */
export const tournamentsIndex = (firstDay: string, tournamentId: string) => ({
  GSI1PK: 'TOURNAMENTS',
  GSI1SK: `${firstDay}#${tournamentId}`,
});
/** `eventId` null: one ledger for the whole tournament. */
export const ledgerKey = (tournamentId: string, eventId: string | null): Key =>
  key(`TOURNAMENT#${tournamentId}`, eventId === null ? 'LEDGER' : `LEDGER#${eventId}`);
export const eventPartition = (tournamentId: string, eventId: string): string =>
  `EVENT#${tournamentId}#${eventId}`;
export const entryKey = (tournamentId: string, eventId: string, short: string): Key =>
  key(eventPartition(tournamentId, eventId), `ENTRY#${short}`);
export const personPartition = (personKey: string): string => `PERSON#${personKey}`;
export const participationKey = (personKey: string, tournamentId: string): Key =>
  key(personPartition(personKey), `PART#${tournamentId}`);
export const inviteTokenKey = (tokenDigest: string): Key => key(`INVITE#${tokenDigest}`, 'INVITE');
