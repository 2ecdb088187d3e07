import { launchWeapp, type Weapp } from '../support/weapp/weapp';
import type { WxRequest } from '../support/weapp/fake-wx';
import { anEntryView, aMyEntry } from './entry-world';
import { aDetail, aFit } from './tournaments-world';

const me = {
  memberId: 'm1',
  phoneMasked: '199****0002',
  hasPassword: true,
  review: 'approved',
  rejectedBecause: null,
  profile: { realName: '林小满', sex: 'M', unit: null },
  locked: false,
  mayPublish: true,
  leaving: false,
  certifications: [],
  persons: [
    {
      memberId: 'm1',
      name: '林小满',
      as: 'self',
      review: 'approved',
      birthDate: null,
      sex: 'M',
      unit: null,
      certifiedRoles: [],
      leaving: false,
    },
  ],
};
const loggedIn = () =>
  new Map<string, unknown>([
    [
      'session',
      JSON.stringify({
        state: { token: 'secret', expiresAt: '2030-01-01T00:00:00.000Z' },
        version: 0,
      }),
    ],
  ]);

/** A phone of somebody who is logged in, and what it has sent. */
const open = (url: string, answers: Readonly<Record<string, unknown>>) => {
  const sent: WxRequest[] = [];
  const app = launchWeapp({
    url,
    storage: loggedIn(),
    network: (request) => {
      sent.push(request);
      const data = answers[`${request.method} ${request.url.replace(/^\/api/, '')}`];
      return Promise.resolve(
        data ? { statusCode: 200, data } : { statusCode: 404, data: { title: 'NOT_FOUND' } },
      );
    },
  });
  return { app, sent };
};

describe('entering in the compiled WeChat bundle', () => {
  let app: Weapp | undefined;
  afterEach(() => app?.close());

  it('takes a pair from the choice of the event to the place that is held (ENT-6)', async () => {
    const detail = aDetail();
    const id = detail.regulation.id;
    const form = open(`/packages/entry/new/index?tournamentId=${id}&eventId=U14-MD`, {
      [`GET /tournaments/${id}`]: detail,
      [`GET /tournaments/${id}/me`]: aFit(detail),
      'GET /me': me,
      [`POST /tournaments/${id}/entries`]: anEntryView({ eventId: 'U14-MD', discipline: 'MD' }),
    });
    app = form.app;
    await app.type('队名', '青秀山一队');
    await app.see('还差 1 名男运动员');
    await app.type('邀请队员', '+86 199 0000 0003');
    await app.tap('添加');
    await app.seeNot('还差 1 名男运动员');
    await app.tap('下一步');
    await app.tap('我已阅读并同意《参赛声明》');
    await app.see('都填好了，可以提交');
    await app.tap('提交报名');
    await app.see('名额已保留，等待 1 位队员确认');
    const command = form.sent.find(({ method }) => method === 'POST');
    expect(JSON.parse(command?.data ?? '')).toMatchObject({
      eventId: 'U14-MD',
      role: 'athlete',
      teamName: '青秀山一队',
      invitees: [{ phone: '19900000003', role: 'athlete' }],
    });
    expect(command?.header['Idempotency-Key']).toMatch(/^[!-~]{8,64}$/);
    expect(app.errors).toEqual([]);
    expect(app.stack.largest).toBeLessThan(256 * 1024);
  });

  it('shows what needs me, and confirms with the team name (ENT-7)', async () => {
    const entry = anEntryView({
      viewer: 'invitee',
      shown: 'to-confirm',
      teamName: null,
      allowed: ['confirm', 'decline'],
    });
    const path = `/entries/${entry.id}`;
    const mine = open('/packages/entry/mine/index', {
      'GET /me/entries': { entries: [aMyEntry()], now: entry.now },
      [`GET ${path}`]: entry,
      [`POST ${path}/confirmation`]: anEntryView({
        viewer: 'invitee',
        shown: 'entered',
        missing: [],
        allowed: ['cancel-own'],
      }),
    });
    app = mine.app;
    await app.see('需要我处理');
    await app.tap('U12 混合双打');
    await app.arrive('packages/entry/detail/index');
    await app.tap('确认报名');
    await app.type('队名', '青秀山一队');
    await app.tap('我已阅读并同意《参赛声明》');
    await app.tap('确认参赛');
    await app.see('全员确认，报名成功');
    await app.see('取消本人参赛');
    expect(app.text()).not.toContain('撤销报名');
    expect(app.errors).toEqual([]);
  });

  it('leads from the home to the question itself: three taps and the name of the team', async () => {
    const entry = anEntryView({
      viewer: 'invitee',
      shown: 'to-confirm',
      teamName: null,
      allowed: ['confirm', 'decline'],
    });
    const path = `/entries/${entry.id}`;
    const home = open('/pages/service/index', {
      'GET /me': me,
      'GET /me/entries': { entries: [aMyEntry()], now: entry.now },
      'GET /me/inbox/unread': { unread: 0 },
      [`GET ${path}`]: entry,
      [`POST ${path}/confirmation`]: anEntryView({
        viewer: 'invitee',
        shown: 'entered',
        missing: [],
        allowed: ['cancel-own'],
      }),
    });
    app = home.app;
    // who has not confirmed stands on the open ticket
    await app.see('199****0003');
    await app.tap('去确认');
    await app.arrive('packages/entry/detail/index');
    await app.type('队名', '青秀山一队');
    await app.tap('我已阅读并同意《参赛声明》');
    await app.tap('确认参赛');
    await app.see('全员确认，报名成功');
    expect(app.errors).toEqual([]);
  });
});
