import type { Route } from '../route';

/** Profile, account and units (MEM). */
export const membership = {
  me: {
    method: 'GET',
    path: '/me',
    auth: 'session',
    answer: 'membership.Me',
    summary: '我的资料',
  },
  submitProfile: {
    method: 'PUT',
    path: '/me/profile',
    auth: 'session',
    body: 'membership.SubmitProfile',
    answer: 'membership.Me',
    refuses: [
      'DOCUMENT_INVALID',
      'BIRTH_DATE_INVALID',
      'SEX_MISMATCH',
      'GUARDIAN_CONSENT_REQUIRED',
      'PORTRAIT_REQUIRED',
      'PORTRAIT_INVALID',
      'PROFILE_UNDER_REVIEW',
      'PROFILE_LOCKED',
      'UNIT_UNKNOWN',
    ],
    summary: '提交实名资料',
  },
  requestPortraitUpload: {
    method: 'POST',
    path: '/me/portrait-uploads',
    auth: 'session',
    body: 'membership.PortraitUpload',
    answer: 'membership.UploadTarget',
    summary: '申请上传一寸照',
  },
  deleteAccount: {
    method: 'DELETE',
    path: '/me',
    auth: 'session',
    whileLeaving: true,
    refuses: ['ACCOUNT_IN_USE'],
    summary: '注销账号',
  },
  listUnits: {
    method: 'GET',
    path: '/units',
    auth: 'guest',
    query: 'membership.UnitQuery',
    answer: 'membership.UnitPage',
    summary: '参赛单位',
  },
  proposeUnit: {
    method: 'POST',
    path: '/units',
    auth: 'session',
    body: 'membership.ProposeUnit',
    answer: 'membership.UnitView',
    command: true,
    summary: '申请新增参赛单位',
  },
} as const satisfies Record<string, Route>;
