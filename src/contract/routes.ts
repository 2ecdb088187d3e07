import type * as z from 'zod/mini';
import * as desk from './desk';
import * as entries from './entries';
import * as membership from './membership';
import * as ranking from './ranking';
import * as results from './results';
import * as session from './session';
import * as tournaments from './tournaments';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** below /api; `{name}` are parameters */
  readonly path: string;
  /** guest: no token needed (one that is sent is read); session: a valid token is required */
  readonly auth: 'guest' | 'session';
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  /** schema of the 2xx answer; absent: 204 */
  readonly answer?: z.ZodMiniType;
  /** a command: the request must carry Idempotency-Key (8–64 visible ASCII characters) */
  readonly command?: true;
  /** bytes a body may have; absent: 64 KiB */
  readonly maxBytes?: number;
  /** a public read: ETag, 304 and Cache-Control */
  readonly cache?: true;
  readonly summary: string;
}

/** Every endpoint there is: router, OpenAPI document, client and tests read this table. */
export const routes = {
  sendCode: {
    method: 'POST',
    path: '/auth/sms-codes',
    auth: 'guest',
    body: session.SendCode,
    answer: session.CodeSent,
    summary: '发送短信验证码',
  },
  loginBySms: {
    method: 'POST',
    path: '/auth/sessions/sms',
    auth: 'guest',
    body: session.LoginBySms,
    answer: session.LoggedIn,
    summary: '验证码登录',
  },
  loginByPassword: {
    method: 'POST',
    path: '/auth/sessions/password',
    auth: 'guest',
    body: session.LoginByPassword,
    answer: session.LoggedIn,
    summary: '密码登录',
  },
  loginByWechat: {
    method: 'POST',
    path: '/auth/sessions/wechat',
    auth: 'guest',
    body: session.LoginByWechat,
    answer: session.LoggedIn,
    summary: '微信一键登录',
  },
  resetPassword: {
    method: 'POST',
    path: '/auth/password-resets',
    auth: 'guest',
    body: session.ResetPassword,
    summary: '用验证码重设密码',
  },
  listSessions: {
    method: 'GET',
    path: '/me/sessions',
    auth: 'session',
    answer: session.SessionList,
    summary: '登录设备',
  },
  logOut: { method: 'DELETE', path: '/me/sessions/current', auth: 'session', summary: '退出登录' },
  logOutEverywhere: {
    method: 'DELETE',
    path: '/me/sessions',
    auth: 'session',
    summary: '退出全部设备',
  },
  endSession: {
    method: 'DELETE',
    path: '/me/sessions/{sessionId}',
    auth: 'session',
    summary: '退出某个设备',
  },
  setPassword: {
    method: 'PUT',
    path: '/me/password',
    auth: 'session',
    body: session.SetPassword,
    summary: '设置或修改密码',
  },
  subscribe: {
    method: 'POST',
    path: '/me/subscriptions',
    auth: 'session',
    body: session.Subscribe,
    command: true,
    summary: '记录订阅消息授权',
  },
  me: { method: 'GET', path: '/me', auth: 'session', answer: membership.Me, summary: '我的资料' },
  submitProfile: {
    method: 'PUT',
    path: '/me/profile',
    auth: 'session',
    body: membership.SubmitProfile,
    answer: membership.Me,
    summary: '提交实名资料',
  },
  requestPortraitUpload: {
    method: 'POST',
    path: '/me/portrait-uploads',
    auth: 'session',
    body: membership.PortraitUpload,
    answer: membership.UploadTarget,
    summary: '申请上传一寸照',
  },
  deleteAccount: { method: 'DELETE', path: '/me', auth: 'session', summary: '注销账号' },
  listUnits: {
    method: 'GET',
    path: '/units',
    auth: 'guest',
    query: membership.UnitQuery,
    answer: membership.UnitPage,
    summary: '参赛单位',
  },
  proposeUnit: {
    method: 'POST',
    path: '/units',
    auth: 'session',
    body: membership.ProposeUnit,
    answer: membership.UnitView,
    command: true,
    summary: '申请新增参赛单位',
  },
  listTournaments: {
    method: 'GET',
    path: '/tournaments',
    auth: 'guest',
    query: tournaments.TournamentQuery,
    answer: tournaments.TournamentPage,
    cache: true,
    summary: '赛事列表',
  },
  tournament: {
    method: 'GET',
    path: '/tournaments/{tournamentId}',
    auth: 'guest',
    answer: tournaments.TournamentDetail,
    cache: true,
    summary: '赛事详情',
  },
  myFit: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/me',
    auth: 'session',
    answer: tournaments.MyFit,
    summary: '我能报的项目',
  },
  listEventEntries: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/entries',
    auth: 'guest',
    query: tournaments.EntryListQuery,
    answer: tournaments.EntryList,
    cache: true,
    summary: '报名名单',
  },
  enterEvent: {
    method: 'POST',
    path: '/tournaments/{tournamentId}/entries',
    auth: 'session',
    body: entries.EnterEvent,
    answer: entries.EntryView,
    command: true,
    summary: '报名',
  },
  myEntries: {
    method: 'GET',
    path: '/me/entries',
    auth: 'session',
    answer: entries.MyEntries,
    summary: '我的报名',
  },
  entry: {
    method: 'GET',
    path: '/entries/{entryId}',
    auth: 'session',
    answer: entries.EntryView,
    summary: '报名详情',
  },
  confirmEntry: {
    method: 'POST',
    path: '/entries/{entryId}/confirmation',
    auth: 'session',
    body: entries.ConfirmEntry,
    answer: entries.EntryView,
    command: true,
    summary: '确认报名',
  },
  declineEntry: {
    method: 'POST',
    path: '/entries/{entryId}/declination',
    auth: 'session',
    body: entries.NoFields,
    answer: entries.EntryView,
    command: true,
    summary: '谢绝邀请',
  },
  cancelOwn: {
    method: 'POST',
    path: '/entries/{entryId}/cancellation',
    auth: 'session',
    body: entries.NoFields,
    answer: entries.EntryView,
    command: true,
    summary: '取消本人参赛',
  },
  changeRoster: {
    method: 'POST',
    path: '/entries/{entryId}/roster',
    auth: 'session',
    body: entries.ChangeRoster,
    answer: entries.EntryView,
    command: true,
    summary: '变更邀请',
  },
  withdrawEntry: {
    method: 'POST',
    path: '/entries/{entryId}/withdrawal',
    auth: 'session',
    body: entries.NoFields,
    answer: entries.EntryView,
    command: true,
    summary: '撤销报名',
  },
  remindInvitees: {
    method: 'POST',
    path: '/entries/{entryId}/reminder',
    auth: 'session',
    body: entries.NoFields,
    answer: entries.EntryView,
    command: true,
    summary: '提醒未确认的队员',
  },
  shareEntry: {
    method: 'POST',
    path: '/entries/{entryId}/share-links',
    auth: 'session',
    body: entries.NoFields,
    answer: entries.ShareLink,
    command: true,
    summary: '生成邀请卡片',
  },
  invitation: {
    method: 'GET',
    path: '/invitations/{token}',
    auth: 'guest',
    answer: entries.InvitationView,
    summary: '邀请卡片',
  },
  issues: {
    method: 'GET',
    path: '/ranking/issues',
    auth: 'guest',
    query: ranking.IssuesQuery,
    answer: ranking.Issues,
    cache: true,
    summary: '排名各期',
  },
  rankingPage: {
    method: 'GET',
    path: '/ranking/lists/{list}',
    auth: 'guest',
    query: ranking.RankingQuery,
    answer: ranking.RankingPage,
    cache: true,
    summary: '排名榜',
  },
  searchRanking: {
    method: 'GET',
    path: '/ranking/lists/{list}/search',
    auth: 'guest',
    query: ranking.RankingSearchQuery,
    answer: ranking.RankingFound,
    cache: true,
    summary: '按姓名查排名',
  },
  athleteRanking: {
    method: 'GET',
    path: '/ranking/athletes/{memberId}',
    auth: 'guest',
    query: ranking.MyRankingQuery,
    answer: ranking.AthleteRanking,
    cache: true,
    summary: '选手积分明细',
  },
  myRanking: {
    method: 'GET',
    path: '/me/ranking',
    auth: 'session',
    query: ranking.MyRankingQuery,
    answer: ranking.MyRanking,
    summary: '我的排名',
  },
  raiseObjection: {
    method: 'POST',
    path: '/ranking/objections',
    auth: 'session',
    body: ranking.RaiseObjection,
    answer: ranking.ObjectionRaised,
    command: true,
    summary: '对年终排名提出异议',
  },
  myRoles: {
    method: 'GET',
    path: '/me/roles',
    auth: 'session',
    answer: desk.MyRoles,
    summary: '我在工作台的角色',
  },
  officiating: {
    method: 'GET',
    path: '/officiating',
    auth: 'session',
    answer: results.Officiating,
    summary: '我担任裁判长的赛事',
  },
  resultSheet: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/results',
    auth: 'session',
    answer: results.ResultSheet,
    summary: '赛事成绩上传情况',
  },
  eventResults: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/results',
    auth: 'session',
    answer: results.EventResults,
    summary: '项目成绩',
  },
  checkResults: {
    method: 'POST',
    path: '/tournaments/{tournamentId}/events/{eventId}/results/check',
    auth: 'session',
    body: results.CheckResults,
    maxBytes: 256 * 1024,
    answer: results.ResultPreview,
    summary: '检查成绩并预览积分',
  },
  uploadResults: {
    method: 'POST',
    path: '/tournaments/{tournamentId}/events/{eventId}/results',
    auth: 'session',
    body: results.UploadResults,
    maxBytes: 256 * 1024,
    answer: results.EventResults,
    command: true,
    summary: '上传成绩',
  },
  deskWeek: {
    method: 'GET',
    path: '/desk/week',
    auth: 'session',
    answer: desk.DeskWeek,
    summary: '本周成绩与发布情况',
  },
  startRun: {
    method: 'POST',
    path: '/desk/runs',
    auth: 'session',
    body: desk.StartRun,
    answer: desk.RunView,
    command: true,
    summary: '发布、试算或更正排名',
  },
  run: {
    method: 'GET',
    path: '/desk/runs/{runId}',
    auth: 'session',
    answer: desk.RunView,
    summary: '发布进度与结果',
  },
  deductions: {
    method: 'GET',
    path: '/desk/deductions',
    auth: 'session',
    answer: desk.Deductions,
    summary: '扣分记录',
  },
  addDeduction: {
    method: 'POST',
    path: '/desk/deductions',
    auth: 'session',
    body: desk.AddDeduction,
    answer: desk.DeductionView,
    command: true,
    summary: '登记扣分',
  },
  endDeduction: {
    method: 'POST',
    path: '/desk/deductions/{deductionId}/end',
    auth: 'session',
    body: desk.EndDeduction,
    answer: desk.DeductionView,
    command: true,
    summary: '提前结束扣分',
  },
  yearEnd: {
    method: 'GET',
    path: '/desk/year-ends/{year}',
    auth: 'session',
    answer: desk.YearEnd,
    summary: '年终排名公示',
  },
  answerObjection: {
    method: 'POST',
    path: '/desk/year-ends/{year}/objections/{objectionId}/answer',
    auth: 'session',
    body: desk.AnswerObjection,
    answer: desk.YearEnd,
    command: true,
    summary: '答复异议',
  },
  finaliseYearEnd: {
    method: 'POST',
    path: '/desk/year-ends/{year}/final',
    auth: 'session',
    body: entries.NoFields,
    answer: desk.YearEnd,
    command: true,
    summary: '年终排名定稿',
  },
} as const satisfies Record<string, Route>;
export type RouteName = keyof typeof routes;

type Schema<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodMiniType }
  ? z.output<S>
  : undefined;
/** The parsed query, body and the answer of a route, as types. */
export type QueryOf<N extends RouteName> = Schema<(typeof routes)[N], 'query'>;
export type BodyOf<N extends RouteName> = Schema<(typeof routes)[N], 'body'>;
export type AnswerOf<N extends RouteName> = Schema<(typeof routes)[N], 'answer'>;
