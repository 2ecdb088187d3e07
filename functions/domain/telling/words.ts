import type { MessageKind } from '../../../src/contract/message-kinds';
import type { MessageFacts } from '../../../src/contract/telling';

/** The words of messages that leave the app, from the copy. */
export interface TellingWords {
  /** parameters of the kind's SMS template, in their order; `link` where it has one */
  sms(kind: MessageKind, facts: MessageFacts, link: string): readonly string[];
  /** fields of a subscribe message, by the keys of its template */
  wechat(kind: MessageKind, facts: MessageFacts): Readonly<Record<string, string>>;
}
