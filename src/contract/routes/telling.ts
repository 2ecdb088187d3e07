import type { Route } from '../route';

/** The inbox, what may come by which channel, and watching a tournament (TEL). */
export const telling = {
  inbox: {
    method: 'GET',
    path: '/me/inbox',
    auth: 'session',
    query: 'telling.InboxQuery',
    answer: 'telling.InboxPage',
    summary: '收件箱',
  },
  unread: {
    method: 'GET',
    path: '/me/inbox/unread',
    auth: 'session',
    answer: 'telling.Unread',
    summary: '未读消息数',
  },
  readMessage: {
    method: 'PUT',
    path: '/me/inbox/messages/{messageId}/read',
    auth: 'session',
    summary: '标为已读',
  },
  readAll: {
    method: 'PUT',
    path: '/me/inbox/read',
    auth: 'session',
    body: 'telling.ReadUpTo',
    summary: '全部标为已读',
  },
  messageSettings: {
    method: 'GET',
    path: '/me/message-settings',
    auth: 'session',
    answer: 'telling.MessageSettings',
    summary: '消息设置',
  },
  setMessageSettings: {
    method: 'PUT',
    path: '/me/message-settings',
    auth: 'session',
    body: 'telling.MessageSettings',
    summary: '修改消息设置',
  },
  watch: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/watch',
    auth: 'session',
    answer: 'telling.Watch',
    summary: '是否已设提醒',
  },
  startWatch: {
    method: 'PUT',
    path: '/tournaments/{tournamentId}/watch',
    auth: 'session',
    summary: '提醒我',
  },
  endWatch: {
    method: 'DELETE',
    path: '/tournaments/{tournamentId}/watch',
    auth: 'session',
    summary: '取消提醒',
  },
} as const satisfies Record<string, Route>;
