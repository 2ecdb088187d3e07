import type { RouteName } from '../../src/contract/routes';
import { OPEN_AT, ranked, tournamentId } from './http-world';
import type { Sent } from './http-client';

export const entering = {
  eventId: 'OPEN-MD',
  role: 'athlete',
  teamName: '飞鱼队',
  unitId: null,
  invitees: [{ phone: '19900005002', role: 'athlete', note: '张一' }],
  delegation: null,
  answers: { shirt: '160', arrival: '前一天下午' },
  declaration: { accepted: true, version: '2026-11' },
};
export const confirming = {
  teamName: '飞鱼队',
  answers: { shirt: '170' },
  declaration: { accepted: true, version: '2026-11' },
};

const results = {
  format: 'SET1-S:6/TB7',
  rows: [
    {
      ...{ name: '林一帆', documentKind: '护照', documentNumber: 'E1990000' },
      ...{ partnerName: '', partnerDocumentKind: '', partnerDocumentNumber: '' },
      ...{ team: '', place: '1', wholeMatches: '3', noShow: '', onSite: '' },
    },
  ],
};

const codeProof = { challenges: ['nobody-asked'], code: '123456' };

export interface Ids {
  readonly entryId: string;
  readonly sessionId: string;
  readonly token: string;
}

/** An entry that nobody has made. */
const LISTED = `${tournamentId}.OPEN-MD.nobody-there1`;

/** One honest request for every route; phones and codes are nobody's. */
export const samples = ({ entryId, sessionId, token }: Ids): Record<RouteName, Sent> => {
  const tournament = `/tournaments/${tournamentId}`;
  const entry = `/entries/${entryId}`;
  const post = (path: string, body: unknown = {}): Sent => ({ method: 'POST', path, body });
  return {
    sendCode: post('/auth/sms-codes', { phone: '19900005901', purpose: 'password' }),
    loginBySms: post('/auth/sessions/sms', {
      phone: '19900005902',
      proof: { challenges: ['nobody-asked'], code: '123456' },
    }),
    loginByPassword: post('/auth/sessions/password', { phone: '19900005903', password: 'wrong1' }),
    loginByWechat: post('/auth/sessions/wechat', { loginCode: 'none', phoneCode: 'none' }),
    resetPassword: post('/auth/password-resets', {
      phone: '19900005904',
      proof: { challenges: ['nobody-asked'], code: '123456' },
      password: 'long-enough-1',
    }),
    listSessions: { path: '/me/sessions' },
    logOut: { method: 'DELETE', path: '/me/sessions/current' },
    logOutEverywhere: { method: 'DELETE', path: '/me/sessions' },
    endSession: { method: 'DELETE', path: `/me/sessions/${sessionId}` },
    setPassword: { method: 'PUT', path: '/me/password', body: { password: 'short' } },
    subscribe: post('/me/subscriptions', { accepted: ['invited'] }),
    loginByDocument: post('/auth/sessions/document', { challenge: 'nobody', lastFour: '001X' }),
    sendOwnCode: { method: 'POST', path: '/me/sms-codes' },
    changePhone: post('/me/phone', {
      ...{ phone: '19900005905', old: codeProof, proof: codeProof },
    }),
    requestPhone: post('/phone-requests', {
      ...{ oldPhone: '19900005906', phone: '19900005907', proof: codeProof },
      document: { kind: 'resident-id', number: '110101199003070012' },
      reason: '原来的号码已停用',
    }),
    releasePhone: post('/phone-releases', { challenge: 'nobody' }),
    family: { path: '/me/family' },
    transferPerson: post(`/me/persons/${ranked}/transfer`, {
      ...{ phone: '19900005908', proof: codeProof, stay: true },
    }),
    inviteGuardian: post(`/me/persons/${ranked}/guardian-invitations`, { phone: '19900005909' }),
    withdrawGuardianInvitation: {
      ...{ method: 'DELETE', path: `/me/persons/${ranked}/guardian-invitations/none` },
    },
    acceptGuardianship: post('/me/guardian-invitations/none/acceptance'),
    declineGuardianship: { method: 'DELETE', path: '/me/guardian-invitations/none' },
    endGuardianship: { method: 'DELETE', path: `/me/guardians/${ranked}` },
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
    accesses: { path: '/me/accesses' },
    setPublication: post('/me/publication', { consentTo: '2026-12' }),
    requestPortraitUpload: post('/me/portrait-uploads', { contentType: 'image/png', bytes: 10 }),
    askCertification: post('/me/certifications', {
      certificate: 'referee-second',
      pictures: ['uploads/nobody/none-there.jpg'],
    }),
    withdrawCertification: post('/me/certifications/withdraw', { certificationId: 'none' }),
    addPerson: post('/me/persons'),
    removePerson: { method: 'DELETE', path: '/me/persons/nobody-of-mine' },
    deleteAccount: { method: 'DELETE', path: '/me' },
    listUnits: { path: '/units', query: 'q=%E6%98%9F' },
    proposeUnit: post('/units', {
      name: '星海小学',
      kind: 'school',
      province: '江苏',
      city: '无锡',
    }),
    listTournaments: { path: '/tournaments' },
    regions: { path: '/regions' },
    tournament: { path: tournament },
    myFit: { path: `${tournament}/me` },
    fits: { path: '/fits', query: `tournaments=${tournamentId}` },
    eventPlaces: { path: `${tournament}/events/OPEN-MD/places` },
    listEventEntries: { path: `${tournament}/events/OPEN-MD/entries` },
    enterEvent: post(`${tournament}/entries`, { ...entering, eventId: 'OPEN-WS', teamName: null }),
    myEntries: { path: '/me/entries' },
    earlierPartners: { path: '/me/earlier-partners' },
    entry: { path: entry },
    requestFileUpload: post('/me/file-uploads', { contentType: 'application/pdf', bytes: 10 }),
    takeFile: post('/me/files', { upload: 'uploads/nobody/none-there.pdf' }),
    entryFile: { path: `${entry}/files/s1/form` },
    confirmEntry: post(`${entry}/confirmation`, confirming),
    declineEntry: post(`${entry}/declination`),
    cancelOwn: post(`${entry}/cancellation`),
    changeRoster: post(`${entry}/roster`, { add: [], remove: ['nobody'] }),
    withdrawEntry: post(`${entry}/withdrawal`),
    remindInvitees: post(`${entry}/reminder`),
    shareEntry: post(`${entry}/share-links`),
    invitation: { path: `/invitations/${token}` },
    inbox: { path: '/me/inbox' },
    unread: { path: '/me/inbox/unread' },
    readMessage: { method: 'PUT', path: `/me/inbox/messages/00000000-${'x'.repeat(22)}/read` },
    readAll: { method: 'PUT', path: '/me/inbox/read', body: { upTo: OPEN_AT } },
    messageSettings: { path: '/me/message-settings' },
    setMessageSettings: {
      ...{ method: 'PUT', path: '/me/message-settings' },
      body: { muted: ['entries.sms'] },
    },
    watch: { path: `${tournament}/watch` },
    startWatch: { method: 'PUT', path: `${tournament}/watch` },
    endWatch: { method: 'DELETE', path: `${tournament}/watch` },
    notices: { path: `${tournament}/notices` },
    publishNotice: post(`/desk${tournament}/notices`, {
      ...{ title: '改到二号馆', text: '周六的比赛改到二号馆。', amends: null },
    }),
    issues: { path: '/ranking/issues' },
    rankingPage: { path: '/ranking/lists/U12-M' },
    searchRanking: { path: '/ranking/search', query: 'name=%E6%9E%97' },
    athleteRanking: { path: `/ranking/athletes/${ranked}` },
    myRanking: { path: '/me/ranking' },
    raiseObjection: post('/ranking/objections', {
      ...{ year: 2022, list: 'U12-M', memberId: ranked },
      text: '第三站的名次与秩序册不一致，请核对',
    }),
    myRoles: { path: '/me/roles' },
    officiating: { path: '/officiating' },
    resultSheet: { path: `${tournament}/results` },
    officialList: { path: `${tournament}/events/OPEN-MD/official-list` },
    eventResults: { path: `${tournament}/events/OPEN-MD/results` },
    checkResults: post(`${tournament}/events/OPEN-MD/results/check`, results),
    uploadResults: post(`${tournament}/events/OPEN-MD/results`, {
      ...results,
      ...{ replaces: 0, reason: null, absentConfirmed: null, absences: null },
    }),
    acceptanceList: { path: `${tournament}/events/OPEN-MD/acceptance` },
    acceptanceFile: { path: `${tournament}/events/OPEN-MD/acceptance/file` },
    deskAcceptance: { path: `/desk${tournament}/events/OPEN-MD/acceptance` },
    decideAcceptance: post(`/desk${tournament}/events/OPEN-MD/acceptance/decisions`, {
      ...{ do: 'sign-in', entryId: LISTED, signedIn: true },
    }),
    publishAcceptance: post(`/desk${tournament}/events/OPEN-MD/acceptance/versions`, {
      ...{ expects: '0'.repeat(64), confirm: false, reason: null },
    }),
    moveEntry: post(`/desk${tournament}/events/OPEN-MD/acceptance/moves`, {
      ...{ entryId: LISTED, to: 'main', luckyLoser: false, reason: '正选有人退赛' },
    }),
    deskToday: { path: '/desk/today' },
    reviews: { path: '/desk/reviews' },
    review: { path: '/desk/reviews/profile.nobody-at-all' },
    claimReview: post('/desk/reviews/profile.nobody-at-all/claim'),
    reviewPapers: post('/desk/reviews/profile.nobody-at-all/papers'),
    decideReview: post('/desk/reviews/profile.nobody-at-all/decision', {
      ...{ seen: 'nothing', rejectedBecause: null },
    }),
    findMembers: post('/desk/members/search', { phone: '19900005912' }),
    memberFile: { path: '/desk/members/nobody-at-all' },
    withdrawApproval: post('/desk/members/nobody-at-all/withdrawal', {
      ...{ roleId: null, name: '没有这人', reason: '证件核对有误' },
    }),
    trail: { path: '/desk/trail' },
    noteExport: post('/desk/exports', { what: 'trail', rows: 12 }),
    staff: { path: '/desk/staff' },
    giveStaffRole: post('/desk/staff', { phone: '19900005911', role: 'reviewer' }),
    takeStaffRole: post('/desk/staff/nobody-at-all/removal', {
      ...{ role: 'reviewer', reason: '不再负责审核' },
    }),
    deskWeek: { path: '/desk/week' },
    startRun: post('/desk/runs', { kind: 'publish', issue: '2023-10-25', reason: null }),
    run: { path: '/desk/runs/none' },
    findAthletes: { path: '/desk/lists/U12-M/athletes', query: 'name=%E6%9E%97' },
    deductions: { path: '/desk/deductions' },
    addDeduction: post('/desk/deductions', {
      ...{ memberId: ranked, group: 'U12', points: 40, from: '2023-11-01', until: null },
      reason: '未按规定退赛',
    }),
    endDeduction: post('/desk/deductions/none/end', {
      until: '2023-12-01',
      reason: '申诉成立',
    }),
    yearEnd: { path: '/desk/year-ends/2022' },
    answerObjection: post('/desk/year-ends/2022/objections/none/answer', {
      upheld: false,
      text: '名次与秩序册一致',
    }),
    finaliseYearEnd: post('/desk/year-ends/2022/final'),
  };
};
