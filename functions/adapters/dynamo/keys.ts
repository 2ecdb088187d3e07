/** Every key of the one table. PK/SK identify an item; GSI1PK/GSI1SK are sparse. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

interface OfEvent {
  readonly tournamentId: string;
  readonly eventId: string;
}

const key = (PK: string, SK: string): Key => ({ PK, SK });
/** One name for an item, to find it by in memory. */
export const nameOf = ({ PK, SK }: Key): string => `${PK}/${SK}`;

export const memberKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'PROFILE');
/** Records of consents, in order; the version of the member that each was written with tells two of a moment apart. */
export const consentKey = (memberId: string, at: string, kind: string, version: number): Key =>
  key(`MEMBER#${memberId}`, `${consentPrefix}${at}#${kind}#${version}`);
export const consentPrefix = 'CONSENT#';
export const accountKey = (phoneKey: string): Key => key(`PHONE#${phoneKey}`, 'ACCOUNT');
export const documentPartition = (blindIndex: string): string => `DOCUMENT#${blindIndex}`;
/** Who holds a document approved: one member at most (MEM-3). */
export const documentKey = (blindIndex: string): Key => key(documentPartition(blindIndex), 'CLAIM');
/** Whose submitted profile has the document, whatever its review. */
export const documentClaimKey = (blindIndex: string, memberId: string): Key =>
  key(documentPartition(blindIndex), `CLAIM#${memberId}`);
/** Whose the document was whose account is gone. */
export const formerKey = (blindIndex: string, memberId: string): Key =>
  key(documentPartition(blindIndex), `${formerPrefix}${memberId}`);
export const formerPrefix = 'FORMER#';
/** Codes and sending times of a phone, all purposes in one item. */
export const phoneCodesKey = (phoneKey: string): Key => key(`PHONE#${phoneKey}`, 'CODES');
export const passwordTriesKey = (subject: string): Key => key(`GUESSER#${subject}`, 'PASSWORD');
/** Counters of an address, a member or a phone within an hour or a day. */
export const capKey = (subject: string, from: string): Key => key(`CAP#${subject}`, `FROM#${from}`);
/** Numbers of documents that a referee has compared in a day (RES-3). */
export const comparedKey = (subject: string, from: string): Key =>
  key(`COMPARED#${subject}`, `FROM#${from}`);
/** When something happened the last time. */
export const lastTimeKey = (subject: string): Key => key(`CAP#${subject}`, 'LAST');
export const sessionKey = (tokenDigest: string): Key => key(`SESSION#${tokenDigest}`, 'SESSION');
/** The list of a member's sessions, strongly consistent: what ending all of them relies on. */
export const memberSessionsKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'SESSIONS');
/** An SMS about an account that waits to be sent. */
export const accountSmsKey = (id: string): Key => key(`ACCOUNT-SMS#${id}`, 'SMS');
/** GSI1: those that are due. */
export const accountSmsPartition = 'ACCOUNT-SMS';
/** GSI1: those that were given up. */
export const deadAccountSmsPartition = 'DEAD-ACCOUNT-SMS';
/** Under the number's key: what is asked of it is seen by whoever logs in with it. */
export const guardianshipKey = (phoneKey: string, id: string): Key =>
  key(guardianshipsPartition(phoneKey), `${guardianshipPrefix}${id}`);
export const guardianshipsPartition = (phoneKey: string): string => `PHONE#${phoneKey}`;
export const guardianshipPrefix = 'GUARDIANSHIP#';
/** GSI1: those that an account has sent. */
export const guardianshipsByPartition = (inviterId: string): string =>
  `GUARDIANSHIPS-BY#${inviterId}`;
export const phoneRequestsPartition = 'PHONE-REQUESTS';
export const phoneRequestKey = (id: string): Key => key(phoneRequestsPartition, id);
/** What waits under a former number's key of a member. */
export const followingKey = (memberId: string, from: string): Key =>
  key(followingsOf(memberId), `${followingPrefix}${from}`);
export const followingsOf = (memberId: string): string => `MEMBER#${memberId}`;
export const followingPrefix = 'FOLLOWING#';
/** GSI1: every one of them. */
export const followingPartition = 'FOLLOWING';
/** Who gave a number up, in their order, and when each did. */
export const formerHoldersKey = (phoneKey: string): Key =>
  key(`PHONE#${phoneKey}`, 'FORMER-HOLDERS');
/** An organisation with everybody who works in it (MEM-5). */
export const organisationKey = (id: string): Key => key(`ORGANISATION#${id}`, 'META');
export const organisationStaffKey = (id: string, memberId: string): Key =>
  key(`ORGANISATION#${id}`, `STAFF#${memberId}`);
export const organisationInvitedKey = (id: string, invitationId: string): Key =>
  key(`ORGANISATION#${id}`, `INVITED#${invitationId}`);
/** GSI1: organisations by who works in them, and by the numbers they have asked. */
export const organisedPartition = (memberId: string): string => `ORGANISED#${memberId}`;
export const askedPartition = (phoneKey: string): string => `ASKED-BY-ORGANISATIONS#${phoneKey}`;
export const organisationCodePartition = (code: string): string => `ORGANISATION-CODE#${code}`;
export const organisationClaimKey = (code: string, id: string): Key =>
  key(organisationCodePartition(code), `CLAIM#${id}`);
export const organisationHolder = 'HOLDER';
/** Which organisation holds a code by review: one at most. */
export const organisationHolderKey = (code: string): Key =>
  key(organisationCodePartition(code), organisationHolder);
export const unitPartition = 'UNITS';
export const unitKey = (unitId: string): Key => key(unitPartition, `UNIT#${unitId}`);
export const tournamentKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'META');
export const tournamentTextKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'TEXT');
/** The latest notice, beside what the detail page reads in any case (PUB-13). */
export const latestNoticeKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'NOTICE');
/** In the order of their numbers, of three digits at most. */
export const noticeKey = (tournamentId: string, number: number): Key =>
  key(`NOTICES#${tournamentId}`, String(number).padStart(3, '0'));
/** Whose parts are being written while a tournament is not published yet. */
export const tournamentDraftKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'DRAFT');
/** What a list of tournaments shows, small, with the GSI1 keys. */
export const tournamentCardKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'CARD');
export const tournamentsPartition = 'TOURNAMENTS';
/** GSI1: every published tournament by its first day. */
export const tournamentsIndex = (firstDay: string, tournamentId: string) => ({
  GSI1PK: tournamentsPartition,
  GSI1SK: `${firstDay}#${tournamentId}`,
});
/** Where tournaments are that are not over. */
export const regionsKey: Key = key(tournamentsPartition, 'REGIONS');
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
/** What is decided of an event's lists, and the heads of their versions (ACC). */
export const acceptancePartition = (of: OfEvent): string =>
  `ACCEPTANCE#${of.tournamentId}#${of.eventId}`;
export const acceptanceKey = (of: OfEvent): Key => key(acceptancePartition(of), 'STATE');
export const listHeadKey = (of: OfEvent, version: number): Key =>
  key(acceptancePartition(of), `${listHeadPrefix}${String(version).padStart(4, '0')}`);
export const listHeadPrefix = 'VERSION#';
/** What a version was computed from, in parts, under its digest. */
export const listFilePartition = (of: OfEvent, digest: string): string =>
  `ACCEPTANCE-FILE#${of.tournamentId}#${of.eventId}#${digest}`;
export const listFileKey = (of: OfEvent, digest: string, part: number): Key =>
  key(listFilePartition(of, digest), `PART#${String(part).padStart(3, '0')}`);
export const hiddenTextsPartition = 'HIDDEN-TEXTS';
/** That an entry has a text that others do not read, and when it is looked at next. */
export const hiddenTextKey = (entryId: string): Key => key(hiddenTextsPartition, entryId);
export const personPartition = (personKey: string): string => `PERSON#${personKey}`;
export const participationKey = (personKey: string, tournamentId: string): Key =>
  key(personPartition(personKey), `PART#${tournamentId}`);
export const inviteTokenKey = (tokenDigest: string): Key => key(`INVITE#${tokenDigest}`, 'INVITE');
export const accessPartition = (day: string): string => `ACCESS#${day}`;
/** Who looked at documents, by the day and the instant, with which its id begins (MEM-6). */
export const accessKey = (id: string): Key =>
  key(accessPartition(id.slice(0, 10)), `${accessPrefix}${id}`);
export const accessPrefix = 'AT#';
/** GSI1: what waits for a reviewer, by since when (MEM-2, MEM-4, MEM-8). */
export const reviewsPartition = 'REVIEWS';
/** GSI1: what does not stand under the members whom it concerns yet. */
export const unshownAccessesPartition = 'UNSHOWN-ACCESSES';
export const accessedPartition = (memberId: string): string => `ACCESSED#${memberId}`;
export const accessedKey = (memberId: string, id: string): Key =>
  key(accessedPartition(memberId), `${accessPrefix}${id}`);
/** What was done for the association, all of it (MEM-14). */
export const trailPartition = 'TRAIL';
export const trailKey = (id: string): Key => key(trailPartition, id);
/** GSI1: of whom it concerns. */
export const trailOfPartition = (memberId: string): string => `TRAIL-OF#${memberId}`;
/** The same by who did it; null: at the terminal. */
export const trailByPartition = (memberId: string | null): string => `TRAIL-BY#${memberId ?? ''}`;
export const trailByKey = (memberId: string | null, id: string): Key =>
  key(trailByPartition(memberId), id);
/** GSI1: by what was done. */
export const trailKindPartition = (kind: string): string => `TRAIL-KIND#${kind}`;
/** GSI1: whoever has a role of the association. */
export const staffPartition = 'STAFF';
/** Nothing is ever there: asked for to see whether the table answers. */
export const healthKey: Key = key('HEALTH', 'NOTHING');
export const wechatTokenKey: Key = key('WECHAT', 'ACCESS-TOKEN');
export const participationPrefix = 'PART#';
/** What a member may do beyond their own things. */
export const rolesKey = (memberId: string): Key => key(`MEMBER#${memberId}`, 'ROLES');
export const officialsKey = (tournamentId: string): Key =>
  key(`TOURNAMENT#${tournamentId}`, 'OFFICIALS');
/** GSI1: tournaments by their chief referee. */
export const officiatedIndex = (memberId: string, lastDay: string, tournamentId: string) => ({
  GSI1PK: officiatedPartition(memberId),
  GSI1SK: `${lastDay}#${tournamentId}`,
});
export const officiatedPartition = (memberId: string): string => `OFFICIAL#${memberId}`;
/** Results by the issue their points belong to (RNK-2): an issue reads 52 partitions. */
export const resultsPartition = (week: string): string => `RESULTS#${week}`;
export const resultsOf = (tournamentId: string): string => `${tournamentId}#`;
export const resultKey = (
  week: string,
  tournamentId: string,
  eventId: string,
  revision: number,
): Key =>
  key(resultsPartition(week), `${tournamentId}#${eventId}#${String(revision).padStart(4, '0')}`);
/** GSI1: results whose athletes' records are still to be written. */
export const unindexedPartition = 'UNINDEXED-RESULTS';
/** An athlete's own record of what they were given. */
export const athleteKey = (memberId: string): Key => key(`ATHLETE#${memberId}`, 'AWARDS');
export const deductionsPartition = 'DEDUCTIONS';
/** `<memberId>#<id>`: of one athlete by prefix, all by partition. */
export const deductionKey = (memberId: string, id: string): Key =>
  key(deductionsPartition, `${memberId}#${id}`);
export const rankingPartition = 'RANKING';
export const chainEndKey: Key = key(rankingPartition, 'END');
/** Heads of issues by date and revision. */
export const issueHeadKey = (date: string, revision: number): Key =>
  key(rankingPartition, `ISSUE#${date}#${String(revision).padStart(3, '0')}`);
export const issueHeadPrefix = 'ISSUE#';
export const editionPartition = (edition: string, partition: string): string =>
  `EDITION#${edition}#${partition}`;
export const editionPartKey = (edition: string, partition: string, sort: string): Key =>
  key(editionPartition(edition, partition), sort);
export const runsPartition = 'RANKING-RUNS';
export const runKey = (id: string): Key => key(runsPartition, `${runPrefix}${id}`);
export const runPrefix = 'RUN#';
/** Which run of a kind and an issue is not over yet: there is one at a time. */
export const openRunKey = (kind: string, issue: string): Key =>
  key(runsPartition, `${openRunPrefix}${kind}#${issue}`);
export const openRunPrefix = 'OPEN#';
/** What a dry run found, apart: a list of runs does not read it. */
export const runDifferencesKey = (id: string): Key => key(runsPartition, `DIFFERENCES#${id}`);
export const yearEndPartition = (year: number): string => `YEAR-END#${year}`;
export const yearEndKey = (year: number): Key => key(yearEndPartition(year), 'STATE');
export const objectionKey = (year: number, id: string): Key =>
  key(yearEndPartition(year), `${objectionPrefix}${id}`);
export const objectionPrefix = 'OBJECTION#';
/** How often a person has objected, and about whom they still have an open objection. */
export const objectorKey = (year: number, memberId: string): Key =>
  key(yearEndPartition(year), `OBJECTOR#${memberId}`);
/** Messages of an account by its member's id; of a number without one by `+` and its key. */
export const inboxPartition = (owner: string): string => `INBOX#${owner}`;
export const messageKey = (owner: string, messageId: string): Key =>
  key(inboxPartition(owner), `${messagePrefix}${messageId}`);
export const messagePrefix = 'MESSAGE#';
export const inboxStateKey = (memberId: string): Key => key(inboxPartition(memberId), 'STATE');
/** GSI1: messages that are still to leave the app, by when they are due; those that were given up. */
export const sendingPartition = 'SENDING';
export const deadLettersPartition = 'DEAD-LETTERS';
/** `id` says what happened, so that it is there once. */
export const newsKey = (id: string): Key => key(`NEWS#${id}`, 'NEWS');
/** GSI1: news that not everybody has been told yet. */
export const newsPartition = 'NEWS';
export const watchersPartition = (tournamentId: string): string => `WATCHERS#${tournamentId}`;
export const watchKey = (tournamentId: string, memberId: string): Key =>
  key(watchersPartition(tournamentId), memberId);
/** GSI1: what a member watches, to forget it with the account. */
export const watchedIndex = (memberId: string, tournamentId: string) => ({
  GSI1PK: watchedPartition(memberId),
  GSI1SK: tournamentId,
});
export const watchedPartition = (memberId: string): string => `WATCHED#${memberId}`;
export const forgottenPartition = 'RANKING-FORGOTTEN';
/** Whose name issues that were being made are to forget. */
export const forgottenKey = (memberId: string): Key => key(forgottenPartition, memberId);
