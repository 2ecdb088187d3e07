/** Every key of the one table. PK/SK identify an item; GSI1PK/GSI1SK are sparse. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

const key = (PK: string, SK: string): Key => ({ PK, SK });

export const memberKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'PROFILE');
export const accountKey = (personKey: string): Key => key(`PERSON#${personKey}`, 'ACCOUNT');
export const documentKey = (blindIndex: string): Key => key(`DOCUMENT#${blindIndex}`, 'CLAIM');
/** Codes and sending times of a phone, all purposes in one item. */
export const phoneCodesKey = (personKey: string): Key => key(`PERSON#${personKey}`, 'CODES');
export const passwordTriesKey = (personKey: string): Key => key(`PERSON#${personKey}`, 'PASSWORD');
/** Counters of an address, a member or a phone within an hour or a day. */
export const capKey = (subject: string, from: string): Key => key(`CAP#${subject}`, `FROM#${from}`);
export const sessionKey = (tokenDigest: string): Key => key(`SESSION#${tokenDigest}`, 'SESSION');
/** The list of a member's sessions, strongly consistent: what ending all of them relies on. */
export const memberSessionsKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'SESSIONS');
/** A command a member has carried out, by its Idempotency-Key. */
export const commandKey = (memberId: string, keyDigest: string): Key =>
  key(`MEMBER#${memberId}`, `COMMAND#${keyDigest}`);
export const unitPartition = 'UNITS';
export const unitKey = (unitId: string): Key => key(unitPartition, `UNIT#${unitId}`);
export const tournamentKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'META');
export const tournamentTextKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'TEXT');
/** What a list of tournaments shows, small, with the GSI1 keys. */
export const tournamentCardKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'CARD');
export const tournamentsPartition = 'TOURNAMENTS';
/** GSI1: every published tournament by its first day. */
export const tournamentsIndex = (firstDay: string, tournamentId: string) => ({
  GSI1PK: tournamentsPartition,
  GSI1SK: `${firstDay}#${tournamentId}`,
});
/** `eventId` null: one ledger for the whole tournament. */
export const ledgerKey = (tournamentId: string, eventId: string | null): Key =>
  key(`TOURNAMENT#${tournamentId}`, eventId === null ? 'LEDGER' : `LEDGER#${eventId}`);
export const ledgerPrefix = 'LEDGER';
export const eventPartition = (tournamentId: string, eventId: string): string =>
  `EVENT#${tournamentId}#${eventId}`;
/** What the list of an event must know of its regulation; sorts before the entries. */
export const eventAboutKey = (tournamentId: string, eventId: string): Key =>
  key(eventPartition(tournamentId, eventId), 'ABOUT');
export const entryKey = (tournamentId: string, eventId: string, short: string): Key =>
  key(eventPartition(tournamentId, eventId), `ENTRY#${short}`);
export const personPartition = (personKey: string): string => `PERSON#${personKey}`;
export const participationKey = (personKey: string, tournamentId: string): Key =>
  key(personPartition(personKey), `PART#${tournamentId}`);
export const inviteTokenKey = (tokenDigest: string): Key => key(`INVITE#${tokenDigest}`, 'INVITE');
export const wechatTokenKey: Key = key('WECHAT', 'ACCESS-TOKEN');
export const participationPrefix = 'PART#';
