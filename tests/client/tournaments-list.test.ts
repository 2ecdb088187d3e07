import { cardViewOf } from '../../src/features/tournaments/card-view';
import {
  monthsToChoose,
  NO_FILTERS,
  START_FILTERS,
  queryOf,
  withPhase,
} from '../../src/features/tournaments/list-filters';
import { marksOf } from '../../src/features/tournaments/my-mark';
import { nothingFoundOf } from '../../src/features/tournaments/nothing-found';
import { aMyEntry } from './entry-world';
import { aCard, NOON } from './tournaments-world';

describe('filters', () => {
  it('sends only what is set, the text trimmed and no longer than the contract allows', () => {
    expect(queryOf(NO_FILTERS)).toEqual({});
    expect(queryOf({ ...NO_FILTERS, q: '  南宁 ', level: 'B600', phase: 'open' })).toEqual({
      q: '南宁',
      level: 'B600',
      phase: 'open',
    });
    expect(queryOf({ ...NO_FILTERS, q: '网'.repeat(60) }).q).toHaveLength(40);
  });

  it('starts with what can be entered now', () => {
    expect(queryOf(START_FILTERS)).toEqual({ phase: 'open' });
  });

  it.each([
    ['open', START_FILTERS, '看看即将报名', { ...NO_FILTERS, phase: 'upcoming' }],
    [
      'spaces are no search',
      { ...START_FILTERS, q: '  ' },
      '看看即将报名',
      { ...NO_FILTERS, phase: 'upcoming' },
    ],
    ['ended', { ...NO_FILTERS, phase: 'ended' as const }, '看全部赛事', NO_FILTERS],
    [
      'a search within open',
      { ...START_FILTERS, q: '南宁' },
      '在全部赛事里找',
      { ...NO_FILTERS, q: '南宁' },
    ],
    ['a search over all', { ...NO_FILTERS, q: '南宁' }, '清除筛选', START_FILTERS],
    ['nothing at all', NO_FILTERS, '刷新看看', null],
  ])('an empty list leads on: %s', (_, filters, action, next) => {
    expect(nothingFoundOf(filters)).toMatchObject({ action, next });
  });

  it('offers the months ahead by the calendar of China, those behind for what has ended', () => {
    const newYearsEve = '2023-12-31T16:30:00.000Z'; // already 1 January 2024 in China
    expect(monthsToChoose(newYearsEve, null).slice(0, 2)).toEqual(['2024-01', '2024-02']);
    expect(monthsToChoose(newYearsEve, 'ended').slice(0, 2)).toEqual(['2024-01', '2023-12']);
    expect(monthsToChoose(NOON, 'open').at(-1)).toBe('2024-07');
  });

  it('lets a month go that the switch no longer offers', () => {
    const chosen = { ...NO_FILTERS, month: '2023-10' };
    expect(withPhase(chosen, 'open', NOON)).toEqual({ phase: 'open', month: '2023-10' });
    expect(withPhase(chosen, 'ended', NOON)).toEqual({ phase: 'ended', month: null });
  });
});

describe('a card', () => {
  it('says until when, how long, and how many places', () => {
    const view = cardViewOf(aCard(), NOON);
    expect(view.state).toEqual({
      word: '报名中',
      tone: 'go',
      until: '8月25日 周五 24:00 截止',
      left: '还剩 4 天 12 小时',
      stale: false,
    });
    expect([view.dates, view.city, view.places]).toEqual(['9月2日–3日', '广西 南宁', '名额 12/32']);
  });

  it.each([
    ['the last day', aCard({ closesAt: '2023-08-22T03:00:00.000Z' }), '即将截止', 'wait'],
    ['full', aCard({ held: 32, full: true }), '名额已满', 'stop'],
    ['closed', aCard({ phase: 'closed' }), '已截止', 'mute'],
    ['ended', aCard({ phase: 'ended', full: true }), '已结束', 'mute'],
  ])('%s: %s', (_, card, word, tone) => {
    expect(cardViewOf(card, NOON).state).toMatchObject({ word, tone });
  });

  it('counts down to the opening', () => {
    const card = aCard({ phase: 'upcoming', opensAt: '2023-08-22T16:00:00.000Z' });
    expect(cardViewOf(card, NOON).state).toMatchObject({
      until: '8月23日 周三 00:00 开始报名',
      left: '还有 1 天 12 小时',
    });
  });

  it('asks again once the instant has passed: closing instants are exclusive', () => {
    const closes = aCard().closesAt;
    expect(cardViewOf(aCard(), closes).state.stale).toBe(true);
    expect(cardViewOf(aCard(), '2023-08-25T15:59:59.999Z').state.stale).toBe(false);
  });

  it('names another year, and a city that is a province once', () => {
    const card = aCard({
      firstDay: '2024-01-06',
      lastDay: '2024-01-07',
      province: '重庆',
      city: '重庆',
    });
    const view = cardViewOf(card, NOON);
    expect([view.dates, view.city]).toEqual(['2024年1月6日–7日', '重庆']);
  });

  it('says how places are given where nothing is limited (CAP-4)', () => {
    const ranking = cardViewOf(aCard({ places: null, placesBy: 'ranking' }), NOON);
    const free = cardViewOf(aCard({ places: null }), NOON);
    expect([ranking.places, free.places]).toEqual(['按排名接收', '不限名额']);
  });
});

describe('my own entry on a card', () => {
  it('what needs me stands for all; what has ended is not mine any more', () => {
    const tournamentId = 'nanning';
    const marks = marksOf(
      [
        aMyEntry({ tournamentId, section: 'live', shown: 'entered' }),
        aMyEntry({ tournamentId, section: 'todo', shown: 'to-confirm' }),
        aMyEntry({ tournamentId: 'beijing', section: 'live', shown: 'entered' }),
        aMyEntry({ tournamentId: 'beijing', section: 'ended', shown: 'withdrawn' }),
        aMyEntry({ tournamentId: 'liuzhou', section: 'ended', shown: 'lapsed' }),
      ],
      () => null,
    );
    expect(Object.fromEntries(marks)).toEqual({
      nanning: { text: 'U12 混合双打 · 待确认报名 · 另有 1 项', tone: 'wait' },
      beijing: { text: 'U12 混合双打 · 已报名', tone: 'go' },
    });
  });

  it('of several persons it is said whose it is (MEM-1)', () => {
    const hers = aMyEntry({ memberId: 'child-002', section: 'live', shown: 'entered' });
    const marks = marksOf([hers], (id) => (id === 'child-002' ? '韦予宁' : null));
    expect([...marks.values()].map(({ text }) => text)).toEqual(['韦予宁 · U12 混合双打 · 已报名']);
  });
});
