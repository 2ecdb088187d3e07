import * as refusals from '../refusal-groups';
import type { Route } from '../route';

/** Results, handed in by the chief referee (PTS). */
export const results = {
  officiating: {
    method: 'GET',
    path: '/officiating',
    auth: 'session',
    answer: 'results.Officiating',
    summary: '我担任裁判长的赛事',
  },
  resultSheet: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/results',
    auth: ['chief-referee of {tournamentId}', 'association'],
    answer: 'results.ResultSheet',
    summary: '赛事成绩上传情况',
  },
  officialList: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/official-list',
    auth: ['chief-referee of {tournamentId}', 'association'],
    answer: 'results.OfficialList',
    summary: '项目报名名单',
  },
  eventResults: {
    method: 'GET',
    path: '/tournaments/{tournamentId}/events/{eventId}/results',
    auth: ['chief-referee of {tournamentId}', 'association'],
    answer: 'results.EventResults',
    summary: '项目成绩',
  },
  checkResults: {
    method: 'POST',
    path: '/tournaments/{tournamentId}/events/{eventId}/results/check',
    auth: ['chief-referee of {tournamentId}'],
    body: 'results.CheckResults',
    maxBytes: 256 * 1024,
    answer: 'results.ResultPreview',
    refuses: refusals.JUDGED,
    summary: '检查成绩并预览积分',
  },
  uploadResults: {
    method: 'POST',
    path: '/tournaments/{tournamentId}/events/{eventId}/results',
    auth: ['chief-referee of {tournamentId}'],
    body: 'results.UploadResults',
    maxBytes: 256 * 1024,
    answer: 'results.EventResults',
    command: true,
    refuses: [
      ...refusals.JUDGED,
      'RESULTS_FAULTY',
      'RESULTS_CHANGED',
      'RESULTS_UNCHANGED',
      'ABSENT_UNCONFIRMED',
      'ABSENT_UNDECIDED',
      'CORRECTION_REASON_REQUIRED',
      'REASON_PERSONAL',
    ],
    summary: '上传成绩',
  },
} as const satisfies Record<string, Route>;
