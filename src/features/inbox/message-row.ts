import {
  entryPath,
  FAMILY_PATH,
  GUARDIANS_PATH,
  noticesPath,
  PROFILE_PATH,
  rolesPath,
  tournamentPath,
} from '../../client/page-addresses';
import type { MessageKind } from '../../contract/message-kinds';
import type { Message } from '../../contract/telling';
import type { Instant } from '../../contract/words';
import { eventText } from '../../copy/event';
import { inboxCopy } from '../../copy/inbox';
import { MESSAGE_WORDS } from '../../copy/telling';
import { momentText } from '../../copy/time';

/** A line of the inbox: what is the matter, about what, when; and where it leads. */
export interface MessageRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** event, for which child, and the tournament: what tells messages apart first */
  readonly about: string | null;
  readonly when: string;
  readonly read: boolean;
  readonly path: string | null;
  readonly label: string;
}

/** Who acts for whom: 监护关系 shows how that stands. */
const OF_BONDS: ReadonlySet<MessageKind> = new Set<MessageKind>([
  ...(['child-moved', 'child-handed-over', 'guardian-joined', 'guardian-left'] as const),
  ...(['own-guardian-joined', 'own-guardian-left', 'let-go', 'ward-gone'] as const),
]);

const pathOf = ({ kind, facts }: Message): string | null => {
  if (facts.entryId !== undefined) return entryPath(facts.entryId);
  if (facts.tournamentId !== undefined)
    return (kind === 'tournament-notice' ? noticesPath : tournamentPath)(facts.tournamentId);
  if (OF_BONDS.has(kind)) return GUARDIANS_PATH;
  // whose child it is about is not said in a message: the account's persons stand there with their reviews
  if (facts.whom !== undefined) return FAMILY_PATH;
  if (kind === 'role-approved' || kind === 'role-rejected') return rolesPath();
  return kind === 'approved' || kind === 'rejected' ? PROFILE_PATH : null;
};

export const rowOf = (message: Message, now: Instant): MessageRow => {
  const { id, kind, at, read, facts } = message;
  const { groupName, discipline, tournamentName, whom } = facts;
  const words = MESSAGE_WORDS[kind];
  const event = groupName && discipline ? eventText({ groupName, discipline }) : null;
  const about = [event, whom && inboxCopy.forWhom(whom), tournamentName]
    .filter(Boolean)
    .join(' · ');
  const [title, body, when] = [words.title, words.body(facts), momentText(at, now)];
  return {
    ...{ id, title, body, when, read, path: pathOf(message) },
    about: about || null,
    label: inboxCopy.label([read ? null : inboxCopy.isNew, title, body, about, when]),
  };
};
