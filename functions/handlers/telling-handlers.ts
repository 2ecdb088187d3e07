import {
  getMessageSettings,
  readAll,
  readMessage,
  setMessageSettings,
} from '../usecases/telling/keep-inbox';
import { countUnread, listInbox } from '../usecases/telling/read-inbox';
import { endWatch, getWatch, startWatch } from '../usecases/telling/watch-tournament';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** The inbox, what may come by which channel, and watching a tournament (TEL). */
export const tellingHandlers = (deps: Wiring): Chapter<'telling'> => ({
  inbox: ({ actor, query }) => listInbox(deps, actor, query.cursor),
  unread: ({ actor }) => countUnread(deps, actor),
  readMessage: ({ actor, params }) => readMessage(deps, actor, params.messageId),
  readAll: ({ actor, body }) => readAll(deps, actor, body.upTo),
  messageSettings: ({ actor }) => getMessageSettings(deps, actor),
  setMessageSettings: ({ actor, body }) => setMessageSettings(deps, actor, body),
  watch: ({ actor, params }) => getWatch(deps, actor, params.tournamentId),
  startWatch: ({ actor, params }) => startWatch(deps, actor, params.tournamentId),
  endWatch: ({ actor, params }) => endWatch(deps, actor, params.tournamentId),
});
