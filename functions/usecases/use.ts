import type { Told } from '../../src/contract/reasons';
import type { PublishedRanking } from '../domain/editions/published-ranking';
import type { RankingStore } from '../domain/editions/ranking-store';
import type { EntryStore, LedgerStore } from '../domain/entry/entry-store';
import type { AcceptanceStore } from '../domain/acceptance/acceptance-store';
import type { InvitationStore } from '../domain/entry/invitation';
import type { SeriesHistory } from '../domain/entry/series-history';
import type { EventLists } from '../domain/lists/event-lists';
import type { NoticeStore } from '../domain/publishing/notice';
import type { TournamentStore } from '../domain/lists/tournament-store';
import type { AccountMessages } from '../domain/membership/account-sms';
import type { AccessLog } from '../domain/membership/access-log';
import type { LiveEntries, MemberStore } from '../domain/membership/member-store';
import type { MoveStore } from '../domain/membership/move-store';
import type { PhoneRequests } from '../domain/membership/phone-request';
import type { ReviewQueue } from '../domain/membership/review-queue';
import type { RegisteredPeople } from '../domain/membership/registered-people';
import type { Roles } from '../domain/membership/roles';
import type { UnitStore } from '../domain/membership/unit';
import type { ComparedNumbers } from '../domain/points/compared-numbers';
import type { ResultsStore } from '../domain/points/results-store';
import type {
  Clock,
  FileStore,
  Ids,
  Logger,
  Pictures,
  Secrets,
  Sha256,
  SmsSender,
  WechatApi,
} from '../domain/ports';
import type { AthleteFacts } from '../domain/ranking/athlete-facts';
import type { DeductionStore } from '../domain/ranking/deduction-store';
import type { ForgottenStore } from '../domain/ranking/forgotten-store';
import type { RunStore } from '../domain/ranking/run-store';
import type { YearEndStore } from '../domain/ranking/year-end-store';
import type { SessionLimits } from '../domain/session/limits';
import type { PasswordHasher, PasswordTries } from '../domain/session/password';
import type { SessionStore } from '../domain/session/session-store';
import type { SmsCodeStore } from '../domain/session/sms-code-store';
import type { Inboxes, NewsStore, Watches } from '../domain/telling/stores';
import type { TellingWords } from '../domain/telling/words';
import type { Trail } from '../domain/trail-store';

/** Everything outside that use cases ask for, by the name under which they ask. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly secrets: Secrets;
  readonly sha256: Sha256;
  readonly passwords: PasswordHasher;
  readonly sms: SmsSender;
  readonly wechat: WechatApi;
  readonly files: FileStore;
  readonly pictures: Pictures;
  readonly members: MemberStore;
  readonly sessions: SessionStore;
  readonly codes: SmsCodeStore;
  readonly tries: PasswordTries;
  /** entries that keep an account from being deleted */
  readonly live: LiveEntries;
  /** phones and guardians that change (MEM-8) */
  readonly moves: MoveStore;
  readonly phoneRequests: PhoneRequests;
  /** what waits for a reviewer (MEM-2, MEM-4, MEM-8) */
  readonly reviews: ReviewQueue;
  /** what was done for the association (MEM-14) */
  readonly trail: Trail;
  readonly accountMessages: AccountMessages;
  readonly units: UnitStore;
  readonly roles: Roles;
  /** who looked at documents (MEM-6) */
  readonly accesses: AccessLog;
  readonly tournaments: TournamentStore;
  /** of tournaments (PUB-13) */
  readonly notices: NoticeStore;
  readonly eventLists: EventLists;
  readonly entries: EntryStore;
  readonly ledgers: LedgerStore;
  /** lists of events, version by version (ACC) */
  readonly acceptances: AcceptanceStore;
  readonly invitations: InvitationStore;
  /** who played what in which year of a series (ENT-12) */
  readonly history: SeriesHistory;
  readonly inboxes: Inboxes;
  readonly news: NewsStore;
  readonly watches: Watches;
  readonly results: ResultsStore;
  /** numbers that referees have compared (RES-3) */
  readonly compared: ComparedNumbers;
  readonly registered: RegisteredPeople;
  readonly deductions: DeductionStore;
  readonly athletes: AthleteFacts;
  readonly ranking: RankingStore;
  readonly published: PublishedRanking;
  readonly runs: RunStore;
  readonly yearEnds: YearEndStore;
  readonly forgotten: ForgottenStore;
  readonly limits: SessionLimits;
  /** words of messages */
  readonly words: TellingWords;
  /** the copy's sentence of a refusal */
  readonly sentence: (told: Told) => string;
  /** address of the H5 client, for links where WeChat gives none */
  readonly webBase: string;
}

/** What a use case needs of them: `Use<'clock' | 'entries'>`. */
export type Use<Name extends keyof Ports> = Pick<Ports, Name>;
