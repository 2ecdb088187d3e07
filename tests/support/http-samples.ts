import type { RouteName } from '../../src/contract/routes';
import { tournamentId } from './http-world';
import type { Sent } from './http-client';

export const entering = {
  eventId: 'OPEN-MD',
  role: 'athlete',
  teamName: '飞鱼队',
  unitId: null,
  invitees: [{ phone: '19900005002', role: 'athlete' }],
  delegation: null,
  answers: { shirt: '160', arrival: '前一天下午' },
  declaration: { accepted: true, version: '2026-11' },
};
export const confirming = {
  teamName: '飞鱼队',
  answers: { shirt: '170' },
  declaration: { accepted: true, version: '2026-11' },
};

export interface Ids {
  readonly entryId: string;
  readonly sessionId: string;
  readonly token: string;
}

/** One honest request for every route; phones and codes are nobody's. */
export const samples = ({ entryId, sessionId, token }: Ids): Record<RouteName, Sent> => {
  const tournament = `/tournaments/${tournamentId}`;
  const entry = `/entries/${entryId}`;
  const post = (path: string, body: unknown = {}): Sent => ({ method: 'POST', path, body });
  return {
    sendCode: post('/auth/sms-codes', { phone: '19900005901', purpose: 'password' }),
    loginBySms: post('/auth/sessions/sms', { phone: '19900005902', code: '123456' }),
    loginByPassword: post('/auth/sessions/password', { phone: '19900005903', password: 'wrong1' }),
    loginByWechat: post('/auth/sessions/wechat', { loginCode: 'none', phoneCode: 'none' }),
    resetPassword: post('/auth/password-resets', {
      phone: '19900005904',
      code: '123456',
      password: 'long-enough-1',
    }),
    listSessions: { path: '/me/sessions' },
    logOut: { method: 'DELETE', path: '/me/sessions/current' },
    logOutEverywhere: { method: 'DELETE', path: '/me/sessions' },
    endSession: { method: 'DELETE', path: `/me/sessions/${sessionId}` },
    setPassword: { method: 'PUT', path: '/me/password', body: { password: 'short' } },
    subscribe: post('/me/subscriptions', { accepted: ['invited'] }),
    me: { path: '/me' },
    submitProfile: {
      method: 'PUT',
      path: '/me/profile',
      body: {
        realName: '林一帆',
        document: { kind: 'resident-id', number: '110101199003070012' },
        nationality: 'CN',
        province: '北京',
        grade: null,
        unitId: null,
        portraitKey: 'portraits/nobody/none.jpg',
        guardian: null,
        sensitiveDataConsent: true,
      },
    },
    requestPortraitUpload: post('/me/portrait-uploads', { contentType: 'image/png', bytes: 10 }),
    deleteAccount: { method: 'DELETE', path: '/me' },
    listUnits: { path: '/units', query: 'q=%E6%98%9F' },
    proposeUnit: post('/units', {
      name: '星海小学',
      kind: 'school',
      province: '江苏',
      city: '无锡',
    }),
    listTournaments: { path: '/tournaments' },
    tournament: { path: tournament },
    myFit: { path: `${tournament}/me` },
    listEventEntries: { path: `${tournament}/events/OPEN-MD/entries` },
    enterEvent: post(`${tournament}/entries`, { ...entering, eventId: 'OPEN-WS', teamName: null }),
    myEntries: { path: '/me/entries' },
    entry: { path: entry },
    confirmEntry: post(`${entry}/confirmation`, confirming),
    declineEntry: post(`${entry}/declination`),
    cancelOwn: post(`${entry}/cancellation`),
    changeRoster: post(`${entry}/roster`, { add: [], remove: ['nobody'] }),
    withdrawEntry: post(`${entry}/withdrawal`),
    remindInvitees: post(`${entry}/reminder`),
    shareEntry: post(`${entry}/share-links`),
    invitation: { path: `/invitations/${token}` },
  };
};
