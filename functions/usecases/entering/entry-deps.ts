import type { ShownStatus } from '../../../src/contract/entries';
import type { Discipline, Instant } from '../../../src/contract/words';
import type { EntryStore, LedgerStore } from '../../domain/entry/entry-store';
import type { InvitationStore } from '../../domain/entry/invitation';
import type { SeriesHistory } from '../../domain/entry/series-history';
import type { MemberStore } from '../../domain/membership/member-store';
import type { Caps } from '../../domain/session/sms-code-store';
import type { Clock, Logger, Secrets, SmsSender, WechatApi } from '../../domain/ports';

/** The words of messages, from the copy. */
export interface NoticeWords {
  status(shown: ShownStatus): string;
  event(groupName: string, discipline: Discipline): string;
  until(closesAt: Instant): string;
  /** as on the public list (王*明) */
  maskedName(name: string): string;
}

/** What sending messages needs. */
export interface NoticeDeps {
  readonly entries: EntryStore;
  readonly invitations: InvitationStore;
  readonly members: Pick<MemberStore, 'find' | 'idOfPerson' | 'spendSubscription'>;
  readonly secrets: Secrets;
  readonly sms: SmsSender;
  readonly codes: Caps;
  readonly wechat: Pick<WechatApi, 'urlLink' | 'sendSubscribed'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly words: NoticeWords;
  /** address of the H5 client, for links where WeChat gives none */
  readonly webBase: string;
}

/** What every command on an entry needs. */
export interface EntryDeps extends NoticeDeps {
  readonly ledgers: LedgerStore;
  readonly history: SeriesHistory;
  readonly wechat: Pick<WechatApi, 'urlLink' | 'sendSubscribed' | 'checkText'>;
}
