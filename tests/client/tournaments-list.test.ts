import { cardViewOf } from '../../src/features/tournaments/card-view';
import {
  districtsOf,
  districtText,
  monthsToChoose,
  NO_FILTERS,
  START_FILTERS,
  queryOf,
  withPhase,
  filtersOfWords,
  wordsOfFilters,
} from '../../src/features/tournaments/list-filters';
import { cardFitsOf } from '../../src/features/tournaments/fit-lines';
import { courtLevel, progressOf } from '../../src/features/tournaments/court-view';
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
    ['nothing of it fits me', { ...START_FILTERS, fitsMe: true }, '看全部赛事', START_FILTERS],
    ['nothing at all', NO_FILTERS, '刷新看看', null],
  ])('an empty list leads on: %s', (_, filters, action, next) => {
    expect(nothingFoundOf(filters)).toMatchObject({ action, next });
  });

  it('offers every city and district with a tournament of the phase, not only those of the cards that are read', () => {
    const none = { upcoming: 0, open: 0, closed: 0 };
    const regions = [
      { province: '广西', city: '南宁', district: '兴宁区', ...none, open: 3, closed: 2 },
      { province: '广西', city: '桂林', district: '', ...none, open: 4 },
      { province: '江苏', city: '无锡', district: '', ...none, upcoming: 9 },
    ] as const;
    const ended = aCard({ city: '北海', district: '', phase: 'ended' });
    const cards = [aCard(), ended];
    const of = (filters: Partial<typeof NO_FILTERS>) =>
      districtsOf(regions, cards, { ...NO_FILTERS, ...filters });
    expect(of({ phase: 'open' }).slice(0, 3)).toEqual(['桂林', '南宁', '兴宁区']);
    expect(of({ phase: 'upcoming' })[0]).toBe('无锡');
    expect(of({ phase: 'upcoming', province: '广西' })).not.toContain('无锡');
    expect(of({ phase: null })).toEqual(['无锡', '南宁', '兴宁区', '桂林', '北海']);
    // what has ended is not counted by the server
    expect(of({ phase: 'ended' })).toEqual(['北海']);
    // before the server has counted, as it is without network
    expect(districtsOf([], cards, NO_FILTERS)).toEqual(['南宁', '兴宁区', '北海']);
  });

  it('says of which city a district is, as several have one of the same name', () => {
    const known = [
      { city: '南宁', district: '城中区' },
      { city: '柳州', district: '城中区' },
      { city: '北京', district: '' },
    ];
    expect(districtText('城中区', known)).toBe('城中区（南宁、柳州）');
    expect(districtText('南宁', known)).toBe('南宁');
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
    const ranking = cardViewOf(aCard({ places: null, placesBy: 'order' }), NOON);
    const free = cardViewOf(aCard({ places: null }), NOON);
    expect([ranking.places, free.places]).toEqual(['按排名接收', '不限名额']);
    const by = (placesBy: 'lot' | 'invitation' | 'mixed') =>
      cardViewOf(aCard({ places: null, placesBy }), NOON).places;
    expect([by('lot'), by('invitation'), by('mixed')]).toEqual([
      '截止后抽签确定',
      '受邀报名',
      '不限名额',
    ]);
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

describe('filters in the address', () => {
  const readBack = (filters: typeof START_FILTERS) => {
    const words = wordsOfFilters(filters);
    return filtersOfWords((name) => words[name]);
  };

  it.each([
    START_FILTERS,
    NO_FILTERS,
    {
      ...START_FILTERS,
      ...({ phase: 'ended', fitsMe: true, sport: 'badminton', kind: 'youth' } as const),
      ...({ level: 'B600', province: '广西', district: '兴宁区', month: '2023-10' } as const),
      q: '南宁 网球',
    },
  ])('%j reads back as it is', (filters) => {
    expect(readBack(filters)).toEqual(filters);
  });

  it('says nothing of what a visitor sees first', () => {
    expect(Object.values(wordsOfFilters(START_FILTERS)).every((word) => word === null)).toBe(true);
  });

  it('does not take what nobody knows', () => {
    expect(filtersOfWords((name) => (name === 'q' ? '网'.repeat(99) : 'nonsense'))).toEqual({
      ...START_FILTERS,
      fitsMe: true,
      district: 'nonsense',
      q: '网'.repeat(40),
    });
  });
});

describe('what fits me on a card', () => {
  const event = (change: object = {}) => ({
    ...{ eventId: 'U12-MS', groupName: 'U12组', discipline: 'MS', held: 22, limit: 32 },
    ...{ counts: 'entries', full: false, fee: { personFen: 28000, entryFen: 0 }, mayEnter: true },
    entryId: null,
    ...change,
  });
  const fits = (...events: object[]) =>
    ({
      ...{ id: 'nanning', fitting: events.length, mayEnter: events.length },
      events: events.slice(0, 3),
    }) as Parameters<typeof cardFitsOf>[0][number]['fits'];

  it('my event, its places and its fee; of several two, the others counted', () => {
    const pair = event({
      ...{ eventId: 'U12-MD', discipline: 'MD', held: 16, limit: 16, full: true },
      ...{ fee: { personFen: 0, entryFen: 20000 }, mayEnter: false },
    });
    const shown = cardFitsOf([{ name: null, fits: fits(event(), pair, event(), event()) }]);
    expect(shown.lines).toMatchObject([
      { event: 'U12组 男单', figures: '22/32', fee: '¥280/人', note: null, full: false },
      { event: 'U12组 男双', figures: '16/16', fee: '¥200/对', note: '已满', full: true },
    ]);
    expect([shown.more, shown.none]).toEqual(['另有 2 项适合', false]);
  });

  it('of several persons one each, by name; what they stand in is left to the mark', () => {
    const entered = event({ entryId: 'nanning.U12-MS.abcdefghijkl', mayEnter: false });
    const shown = cardFitsOf([
      { name: '小明', fits: fits(entered, event({ eventId: 'U12-MD', discipline: 'MD' })) },
      { name: '小红', fits: fits(event({ discipline: 'WS', limit: null })) },
    ]);
    expect(shown.lines.map((line) => [line.event, line.figures])).toEqual([
      ['小明 · U12组 男双', '22/32'],
      ['小红 · U12组 女单', '已报 22'],
    ]);
    expect(shown.more).toBeNull();
  });

  it('says where nothing fits anybody', () => {
    const none = { name: null, fits: { ...fits(), fitting: 0, mayEnter: 0 } };
    expect(cardFitsOf([none])).toEqual({ lines: [], more: null, none: true, mayEnter: false });
    expect(cardFitsOf([]).none).toBe(false);
  });
});

describe('the court', () => {
  // opens 2 August 00:00, closes 25 August 24:00 (24 days), begins 2 September 00:00
  const card = aCard();
  it.each([
    ['before it opens', '2023-07-01T00:00:00.000Z', 0],
    ['half of the entry', '2023-08-13T16:00:00.000Z', 0.35],
    ['at the closing', card.closesAt, 0.7],
    ['half way to the first day', '2023-08-29T04:00:00.000Z', 0.85],
    ['on the first day', '2023-09-01T16:00:00.000Z', 1],
    ['long after', '2024-01-01T00:00:00.000Z', 1],
  ])('the ball %s', (_, now, progress) => {
    expect(progressOf(card, now)).toBeCloseTo(progress, 10);
  });

  it('is coloured by the letter of the level', () => {
    expect((['A1000', 'B600', 'C400', null] as const).map(courtLevel)).toEqual([
      ...['A', 'B', 'C', null],
    ]);
  });
});
