import { sentence } from '../../src/copy/reasons';
import { systemClock } from '../adapters/clock';
import { dynamoAcceptanceStore } from '../adapters/dynamo/acceptance-store';
import { dynamoAccountMessages } from '../adapters/dynamo/account-messages';
import { dynamoAccessLog } from '../adapters/dynamo/access-log';
import { dynamoAthleteFacts } from '../adapters/dynamo/athlete-facts';
import { openTable, type Table } from '../adapters/dynamo/client';
import { dynamoComparedNumbers } from '../adapters/dynamo/compared-numbers';
import { dynamoDeductionStore } from '../adapters/dynamo/deduction-store';
import { dynamoEventLists } from '../adapters/dynamo/event-lists';
import { dynamoEntryStore } from '../adapters/dynamo/entry-store';
import { dynamoForgottenStore } from '../adapters/dynamo/forgotten-store';
import { dynamoInvitationStore } from '../adapters/dynamo/invitation-store';
import { dynamoInboxes } from '../adapters/dynamo/inboxes';
import { dynamoLedgerStore } from '../adapters/dynamo/ledger-store';
import { dynamoLiveEntries } from '../adapters/dynamo/live-entries';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { dynamoMoveStore } from '../adapters/dynamo/move-store';
import { dynamoNewsStore } from '../adapters/dynamo/news-store';
import { dynamoOrganisationStore } from '../adapters/dynamo/organisation-store';
import { dynamoPasswordTries } from '../adapters/dynamo/password-tries';
import { dynamoPhoneRequests } from '../adapters/dynamo/phone-requests';
import { dynamoRankingStore } from '../adapters/dynamo/ranking-store';
import { dynamoRegisteredPeople } from '../adapters/dynamo/registered-people';
import { dynamoResultsStore } from '../adapters/dynamo/results-store';
import { dynamoReviewQueue } from '../adapters/dynamo/review-queue';
import { dynamoRoles } from '../adapters/dynamo/roles';
import { dynamoRunStore } from '../adapters/dynamo/run-store';
import { dynamoSessionStore } from '../adapters/dynamo/session-store';
import { dynamoSmsCodeStore } from '../adapters/dynamo/sms-code-store';
import { dynamoNotices } from '../adapters/dynamo/notices';
import { dynamoTournamentStore } from '../adapters/dynamo/tournament-store';
import { dynamoTrail } from '../adapters/dynamo/trail';
import { dynamoUnitStore } from '../adapters/dynamo/unit-store';
import { dynamoWatches } from '../adapters/dynamo/watches';
import { dynamoYearEndStore } from '../adapters/dynamo/year-end-store';
import { s3Files } from '../adapters/files/s3-files';
import { randomIds } from '../adapters/ids';
import { scryptHasher } from '../adapters/password-hasher';
import { publishedRanking } from '../adapters/published-ranking';
import { secretsWith } from '../adapters/secrets';
import { sha256 } from '../adapters/sha256';
import { seriesFromResults } from '../adapters/series-results';
import { tencentSms } from '../adapters/sms/tencent-sms';
import { accessTokens, dynamoSharedToken } from '../adapters/wechat/access-token';
import { wechatApi } from '../adapters/wechat/wechat-api';
import type { Clock, Logger } from '../domain/ports';
import { sessionLimits, type SessionLimits } from '../domain/session/limits';
import type { Ports } from '../usecases/use';
import { onDemand } from './on-demand';
import type { Settings } from './settings';
import { tellingWords } from './telling-words';

/** What the use cases ask for, and the table beneath it. */
export type Wiring = Ports & { readonly table: Table };

/**
 * Every adapter of a process under the names by which use cases ask for them, each made when it is first asked for:
 * the whole is a `deps` for each of them (Ports). Tests give a clock, a table or limits of their own.
 */
export const wire = (
  settings: Settings,
  logger: Logger,
  own: { readonly clock?: Clock; readonly limits?: SessionLimits } = {},
): Wiring => {
  const clock = own.clock ?? systemClock(settings.clockOffsetMs);
  const table = openTable(settings.table, ({ message }) =>
    logger.error('broken-item', { item: message }),
  );
  const secrets = secretsWith(settings.keys);
  const wiring: Wiring = onDemand({
    table: () => table,
    clock: () => clock,
    logger: () => logger,
    secrets: () => secrets,
    ids: () => randomIds,
    limits: () => own.limits ?? sessionLimits,
    passwords: () => scryptHasher,
    sms: () => tencentSms(settings.sms, clock, logger),
    wechat: () => {
      const tokens = accessTokens(settings.wechat, dynamoSharedToken(table, secrets), clock);
      return wechatApi(settings.wechat, tokens, logger);
    },
    files: () => s3Files(settings.files, settings.filesCredentials, clock),
    // with its decoders, which few requests need
    pictures: () => ({
      portrait: async (bytes: Uint8Array) =>
        (await import('../adapters/pictures/portrait-pictures')).portraitPictures.portrait(bytes),
      evidence: async (bytes: Uint8Array) =>
        (await import('../adapters/pictures/portrait-pictures')).portraitPictures.evidence(bytes),
      paper: async (bytes: Uint8Array) =>
        (await import('../adapters/pictures/portrait-pictures')).portraitPictures.paper(bytes),
    }),
    members: () => dynamoMemberStore(table),
    sessions: () => dynamoSessionStore(table),
    codes: () => dynamoSmsCodeStore(table),
    tries: () => dynamoPasswordTries(table),
    live: () => dynamoLiveEntries(table),
    moves: () => dynamoMoveStore(table),
    phoneRequests: () => dynamoPhoneRequests(table),
    reviews: () => dynamoReviewQueue(table),
    trail: () => dynamoTrail(table),
    accountMessages: () => dynamoAccountMessages(table),
    organisations: () => dynamoOrganisationStore(table),
    units: () => dynamoUnitStore(table),
    tournaments: () => dynamoTournamentStore(table),
    notices: () => dynamoNotices(table),
    acceptances: () => dynamoAcceptanceStore(table),
    eventLists: () => dynamoEventLists(table),
    entries: () => dynamoEntryStore(table),
    ledgers: () => dynamoLedgerStore(table),
    invitations: () => dynamoInvitationStore(table),
    inboxes: () => dynamoInboxes(table),
    news: () => dynamoNewsStore(table),
    watches: () => dynamoWatches(table),
    roles: () => dynamoRoles(table),
    accesses: () => dynamoAccessLog(table),
    results: () => dynamoResultsStore(table),
    compared: () => dynamoComparedNumbers(table),
    registered: () => dynamoRegisteredPeople(table),
    deductions: () => dynamoDeductionStore(table),
    athletes: () => dynamoAthleteFacts(table),
    sha256: () => sha256,
    ranking: () => dynamoRankingStore(table),
    runs: () => dynamoRunStore(table),
    yearEnds: () => dynamoYearEndStore(table),
    forgotten: () => dynamoForgottenStore(table),
    published: () => publishedRanking(wiring.ranking, clock),
    history: () => seriesFromResults(wiring.entries, wiring.results, wiring.members),
    words: () => tellingWords,
    sentence: () => sentence,
    webBase: () => settings.webBase,
  });
  return wiring;
};
