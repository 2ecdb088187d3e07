import { accountsOf } from '../../../functions/domain/membership/accounts-of';
import { afterTry, leased, revived } from '../../../functions/domain/telling/after-try';
import { momentName, momentsDue, type Dated } from '../../../functions/domain/telling/news';
import { isMuted, KINDS } from '../../../functions/domain/telling/kinds';
import { MESSAGE_KINDS } from '../../../src/contract/message-kinds';
import { MESSAGE_WORDS, SMS_TEXTS, smsParams, smsText } from '../../../src/copy/telling';

describe('TEL-7, TEL-8: the moments of a tournament', () => {
  const dated = {
    opensAt: '2026-11-20T16:00:00.000Z',
    closesAt: '2026-12-10T16:00:00.000Z',
    settled: false,
  };
  const names = (events: readonly Dated[], now: string) =>
    momentsDue(events, true, now).map(momentName);
  test.each([
    ['before opening', '2026-11-20T15:59:59.999Z', []],
    ['at opening', '2026-11-20T16:00:00.000Z', ['opening']],
    ['a day after opening', '2026-11-21T16:00:00.000Z', []],
    ['48 hours before closing', '2026-12-08T16:00:00.000Z', ['closing-48']],
    ['a moment before that', '2026-12-08T15:59:59.999Z', []],
    [
      '6 hours before closing the later one tells it all',
      '2026-12-10T10:00:00.000Z',
      ['closing-6'],
    ],
    ['at closing nobody can confirm any more', '2026-12-10T16:00:00.000Z', []],
  ])('%s', (_, now, moments) => {
    expect(names([dated], now)).toEqual(moments);
  });
  test('the list is out once every lapse is written, within a day', () => {
    const settled = { ...dated, settled: true };
    expect(names([settled], '2026-12-10T16:01:00.000Z')).toEqual(['list-out']);
    expect(names([settled], '2026-12-11T16:00:00.000Z')).toEqual([]);
    expect(momentsDue([settled], false, '2026-12-10T16:01:00.000Z')).toEqual([]);
  });
  test('events that close apart have reminders and lists of their own, each event one (ENT-13)', () => {
    const doubles = { ...dated, closesAt: '2026-12-08T16:00:00.000Z', settled: true };
    const events = [dated, dated, doubles];
    // 48 hours before the singles close the doubles close: their list is out
    expect(names(events, '2026-12-08T16:00:00.000Z')).toEqual([
      'list-out@2026-12-08T16:00:00.000Z',
      'closing-48@2026-12-10T16:00:00.000Z',
    ]);
    expect(names(events, '2026-12-06T16:00:00.000Z')).toEqual([
      'closing-48@2026-12-08T16:00:00.000Z',
    ]);
    // what is not settled has no list yet, whatever else closed
    const open = { ...doubles, settled: false };
    expect(names([open, doubles], '2026-12-08T16:00:00.000Z')).toEqual([]);
  });
  test('entry that is open for a day opens and closes', () => {
    const short = { ...dated, closesAt: '2026-11-21T10:00:00.000Z' };
    expect(names([short], '2026-11-20T17:00:00.000Z')).toEqual(['opening', 'closing-48']);
  });
});

describe('TEL-5: trying again', () => {
  const now = '2026-12-02T02:00:00.000Z';
  const sending = { dueAt: now, tries: 0, dead: false };
  test('a lease of a minute, then waits that double, then a dead letter', () => {
    let present = sending;
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries += 1) {
      const mine = leased(present, now);
      expect(mine).toEqual({ dueAt: '2026-12-02T02:01:00.000Z', tries, dead: false });
      const left = afterTry(mine, 'again', now);
      if (!left) throw new Error('nothing left');
      waits.push((Date.parse(left.dueAt) - Date.parse(now)) / 60_000);
      present = left;
    }
    // the last one is dead where its lease left it
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 1]);
    expect(present).toMatchObject({ tries: 8, dead: true });
    expect(revived(present, now)).toEqual(sending);
  });
  test('what went is over', () => {
    expect(afterTry(leased(sending, now), 'over', now)).toBeNull();
  });
});

describe('TEL-1, TEL-2: kinds, channels and words', () => {
  test('a person’s accounts are their own where they log in, and their guardians’', () => {
    const phone = { key: 'k', sealed: 's', masked: 'm' };
    expect(accountsOf({ id: 'one', phone, guardians: [] })).toEqual(['one']);
    expect(accountsOf({ id: 'child', phone: null, guardians: ['mum', 'dad'] })).toEqual([
      'mum',
      'dad',
    ]);
    expect(accountsOf({ id: 'teen', phone, guardians: ['mum'] })).toEqual(['teen', 'mum']);
  });
  test('a channel that is off is off for its group alone', () => {
    expect(isMuted('confirmed', 'wechat', ['entries.wechat'])).toBe(true);
    expect(isMuted('confirmed', 'sms', ['entries.wechat'])).toBe(false);
    expect(isMuted('invited', 'wechat', ['entries.wechat'])).toBe(false);
  });
  test.each(MESSAGE_KINDS)('%s has a title that a subscribe message takes whole', (kind) => {
    expect([...MESSAGE_WORDS[kind].title].length).toBeLessThanOrEqual(20);
  });
  test('an SMS fills its template: who, tournament, event, role, until when, link (TEL-6)', () => {
    const facts = {
      ...{ tournamentName: '湖畔赛', groupName: 'U12', discipline: 'MD' as const },
      ...{ who: '王*明', role: 'athlete' as const, until: '2026-12-10T16:00:00.000Z' },
    };
    const written = (kind: 'invited' | 'reminder') =>
      smsText(SMS_TEXTS[KINDS[kind].sms], smsParams(kind, facts, 'https://l.test/1'));
    expect(written('invited')).toBe(
      '王*明 邀请你参加「湖畔赛」U12男子双打（运动员），请在 12月10日 周四 24:00 前打开确认：https://l.test/1',
    );
    expect(written('reminder')).toBe(
      '提醒：王*明 邀请你参加「湖畔赛」U12男子双打（运动员），你还没有确认，请在 12月10日 周四 24:00 前打开：https://l.test/1',
    );
  });
});
