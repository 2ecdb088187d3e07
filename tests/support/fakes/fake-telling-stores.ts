import type { Member } from '../../../functions/domain/membership/member';
import type { Message } from '../../../functions/domain/telling/message';
import {
  momentName,
  type OfTournament,
  type Progress,
} from '../../../functions/domain/telling/news';
import type {
  Inboxes,
  InboxState,
  NewsStore,
  Watches,
} from '../../../functions/domain/telling/stores';

export interface TellingStores {
  readonly inboxes: Inboxes;
  readonly news: NewsStore;
  readonly watches: Watches;
}

const ownerOf = ({ recipient }: Message): string =>
  'memberId' in recipient ? recipient.memberId : `+${recipient.phoneKey}`;
const copy = <T>(value: T): T => structuredClone(value);

/** What the table does with messages, news and watches; `member` is who stands there under an id. */
export const fakeTellingStores = (
  member: (id: string) => Pick<Member, 'leaving'> | undefined,
): TellingStores => {
  const inboxes = new Map<string, Map<string, Message>>();
  const states = new Map<string, InboxState>();
  const news = new Map<string, Progress | { readonly told: Progress['news'] }>();
  const moments = new Set<string>();
  const watchers = new Map<string, Set<string>>();
  const stays = (id: string): boolean => {
    const found = member(id);
    return found !== undefined && found.leaving !== true;
  };
  const inboxOf = (owner: string): Map<string, Message> => {
    const known = inboxes.get(owner) ?? new Map<string, Message>();
    inboxes.set(owner, known);
    return known;
  };
  const stateOf = (id: string): InboxState => states.get(id) ?? { readUpTo: '', muted: [] };
  const sendings = (dead: boolean) =>
    [...inboxes.values()]
      .flatMap((inbox) => [...inbox.values()])
      .filter(({ sending }) => sending?.dead === dead)
      .sort((one, other) => ((one.sending?.dueAt ?? '') < (other.sending?.dueAt ?? '') ? -1 : 1));
  const untold = (one: Progress | { readonly told: unknown }): Progress[] =>
    'told' in one ? [] : [one];

  return {
    inboxes: {
      put: async (message) => {
        const { recipient, id } = message;
        if ('memberId' in recipient && !stays(recipient.memberId)) return;
        const inbox = inboxOf(ownerOf(message));
        if (!inbox.has(id)) inbox.set(id, copy(message));
      },
      page: async (memberId, below, limit) =>
        copy(
          [...inboxOf(memberId).values()]
            .filter(({ id }) => below === null || id < below)
            .sort((one, other) => (one.id < other.id ? 1 : -1))
            .slice(0, limit + 1),
        ),
      state: async (memberId) => stateOf(memberId),
      markRead: async (memberId, id) => {
        const message = inboxOf(memberId).get(id);
        if (message) inboxOf(memberId).set(id, { ...message, read: true });
        return message !== undefined;
      },
      readUpTo: async (memberId, readUpTo) =>
        void states.set(memberId, { ...stateOf(memberId), readUpTo }),
      mute: async (memberId, muted) => void states.set(memberId, { ...stateOf(memberId), muted }),
      due: async (now, limit) =>
        copy(sendings(false).filter(({ sending }) => (sending?.dueAt ?? '') <= now)).slice(
          0,
          limit,
        ),
      deadLetters: async (limit) => copy(sendings(true)).slice(0, limit),
      settle: async (message, sending) => {
        const inbox = inboxOf(ownerOf(message));
        const present = inbox.get(message.id);
        if (!present || JSON.stringify(present.sending) !== JSON.stringify(message.sending))
          return false;
        inbox.set(message.id, { ...present, sending: copy(sending) });
        return true;
      },
      forget: async (memberId, phoneKey) => {
        inboxes.delete(memberId);
        inboxes.delete(`+${phoneKey}`);
        states.delete(memberId);
      },
    },
    news: {
      put: async (one) => {
        if (!news.has(one.id)) news.set(one.id, { news: one, cursor: null, tries: 0 });
      },
      putMoment: async (one: OfTournament) => {
        const moment = `${one.tournamentId} ${momentName(one)}`;
        if (moments.has(moment)) return;
        moments.add(moment);
        news.set(one.id, { news: one, cursor: null, tries: 0 });
      },
      untold: async (limit) =>
        copy(
          [...news.values()]
            .flatMap(untold)
            .sort((one, other) => (one.news.at < other.news.at ? -1 : 1))
            .slice(0, limit),
        ),
      failed: async ({ news: one, cursor }) => {
        const present = news.get(one.id);
        if (present && !('told' in present) && present.cursor === cursor)
          news.set(one.id, { ...present, tries: present.tries + 1 });
      },
      advance: async ({ news: one, cursor }, next) => {
        const present = news.get(one.id);
        if (!present || 'told' in present || present.cursor !== cursor) return false;
        news.set(one.id, next === null ? { told: one } : { news: one, cursor: next, tries: 0 });
        return true;
      },
    },
    watches: {
      has: async (memberId, tournamentId) => watchers.get(tournamentId)?.has(memberId) ?? false,
      start: async (memberId, tournamentId) => {
        if (!stays(memberId)) return;
        watchers.set(tournamentId, (watchers.get(tournamentId) ?? new Set()).add(memberId));
      },
      end: async (memberId, tournamentId) => void watchers.get(tournamentId)?.delete(memberId),
      of: async (tournamentId, after, limit) =>
        [...(watchers.get(tournamentId) ?? [])]
          .sort()
          .filter((id) => id > after)
          .slice(0, limit),
      handOver: async (fromId, toId) => {
        for (const all of watchers.values()) if (all.delete(fromId)) all.add(toId);
      },
      forget: async (memberId) => {
        for (const all of watchers.values()) all.delete(memberId);
      },
    },
  };
};
