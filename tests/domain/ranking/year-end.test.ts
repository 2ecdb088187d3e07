import type { ListName } from '../../../src/contract/ranking';
import { uploadState } from '../../../functions/domain/points/upload-state';
import type { RecordedDeduction } from '../../../functions/domain/ranking/deduction-store';
import {
  deductionState,
  endingRefusal,
  firstFreeDay,
} from '../../../functions/domain/ranking/deduction-view';
import { finalRefusal, objectionRefusal } from '../../../functions/domain/ranking/year-end';
import type { Objection, YearEndFinal } from '../../../functions/domain/ranking/year-end-store';

// Wednesday 30 December 2026, 01:00:02 in Shanghai; the period ends seven days later to the second
const first = { publishedAt: '2026-12-29T17:00:02.000Z' };
const LAST = '2027-01-05T17:00:01.999Z';
const OVER = '2027-01-05T17:00:02.000Z';
const final: YearEndFinal = { revision: 2, by: 'worker', at: OVER };

describe('who may be objected to (RNK-11)', () => {
  test.each<[ListName, number, string, boolean]>([
    ['U16-M', 1, LAST, true],
    ['U10', 100, LAST, true],
    ['U12-F', 101, LAST, false],
    ['U18-M', 1, LAST, false],
    ['U14-M', 1, OVER, false],
  ])('%s rank %i at %s: %s', (list, rank, now, may) => {
    expect(objectionRefusal(first, null, { list, rank }, now)).toEqual(
      may ? null : { ok: false, reason: 'OBJECTIONS_CLOSED' },
    );
  });
  test('nobody once it is final', () => {
    expect(objectionRefusal(first, final, { list: 'U12-M', rank: 1 }, LAST)).toMatchObject({
      reason: 'OBJECTIONS_CLOSED',
    });
  });
});

describe('when it may be made final', () => {
  const open = { answer: null } as Objection;
  const answered = { answer: { upheld: false } } as Objection;
  test.each([
    ['in the period', null, [], LAST, 'OBJECTION_PERIOD_RUNNING'],
    ['at its end', null, [], OVER, null],
    ['with an open objection', null, [answered, open], OVER, 'OBJECTIONS_OPEN'],
    ['with all answered', null, [answered, answered], OVER, null],
    ['again', final, [], OVER, 'YEAR_END_FINAL'],
  ])('%s', (_, made, objections, now, reason) => {
    expect(finalRefusal(first, { final: made, objections }, now)?.reason ?? null).toBe(reason);
  });
  test('says how many are open and when the period ends', () => {
    const record = { final: null, objections: [open, answered, open] };
    expect(finalRefusal(first, record, OVER)?.detail).toEqual({ count: 2 });
    expect(finalRefusal(first, record, LAST)?.detail).toEqual({ until: OVER });
  });
});

describe('where a deduction stands on a day (RNK-7)', () => {
  const recorded = (
    from: string,
    until: string | null,
    ended: string | null = null,
  ): RecordedDeduction => ({
    ...{ id: 'd', memberId: 'm', group: 'U12', points: 10, reason: '罢赛', by: 'w', from, until },
    at: '2026-01-01T00:00:00.000Z',
    ended:
      ended === null
        ? null
        : { until: ended, reason: '误记', by: 'w', at: '2026-01-02T00:00:00.000Z' },
  });
  test.each([
    ['the day before', recorded('2026-11-18', '2026-11-25'), '2026-11-17', 'coming'],
    ['its first day', recorded('2026-11-18', '2026-11-25'), '2026-11-18', 'in-force'],
    ['its last day', recorded('2026-11-18', '2026-11-25'), '2026-11-24', 'in-force'],
    ['the first free day', recorded('2026-11-18', '2026-11-25'), '2026-11-25', 'over'],
    ['without an end', recorded('2026-11-18', null), '2036-11-18', 'in-force'],
    ['ended early', recorded('2026-11-18', null, '2026-11-20'), '2026-11-20', 'over'],
    ['before its early end', recorded('2026-11-18', null, '2026-11-20'), '2026-11-19', 'in-force'],
    ['called off', recorded('2026-11-18', null, '2026-11-18'), '2026-11-10', 'over'],
  ])('%s', (_, deduction, today, state) => {
    expect(deductionState(deduction, today)).toBe(state);
  });

  test.each([
    ['the day after the latest issue', null, '2026-11-19', null],
    ['the day of the latest issue', null, '2026-11-18', 'DEDUCTION_DATES'],
    ['a day before it ends anyway', '2026-12-02', '2026-12-01', null],
    ['the day it ends anyway', '2026-12-02', '2026-12-02', 'DEDUCTION_DATES'],
  ])('may be ended on %s', (_, until, day, reason) => {
    expect(endingRefusal({ until }, day, '2026-11-18')?.reason ?? null).toBe(reason);
  });
  test('is called off as a whole where it has not begun', () => {
    expect(firstFreeDay({ from: '2026-12-09' }, '2026-11-20')).toBe('2026-12-09');
    expect(firstFreeDay({ from: '2026-11-09' }, '2026-11-20')).toBe('2026-11-20');
  });
});

// over on Sunday 15 November: the issue of the 18th, closing Tuesday 17th 12:00 in Shanghai
describe('how far the results of a tournament are (PTS-8)', () => {
  const [BEFORE, CLOSING] = ['2026-11-17T03:59:59.999Z', '2026-11-17T04:00:00.000Z'];
  const NEXT_DAY = '2026-11-15T16:00:00.000Z';
  test.each([
    ['on the last day', 2, [], '2026-11-15T15:59:59.999Z', 'playing'],
    ['at midnight', 2, [], NEXT_DAY, 'missing'],
    ['one of two', 2, [NEXT_DAY], BEFORE, 'partial'],
    ['all in time', 2, [NEXT_DAY, BEFORE], BEFORE, 'uploaded'],
    ['all in time, later', 2, [NEXT_DAY, BEFORE], '2026-12-01T00:00:00.000Z', 'uploaded'],
    ['none at the closing', 2, [], CLOSING, 'late'],
    ['one of two at the closing', 2, [BEFORE], CLOSING, 'late'],
    ['the last one at the closing', 2, [BEFORE, CLOSING], CLOSING, 'late'],
  ])('%s', (_, events, uploads, now, state) => {
    expect(uploadState('2026-11-15', events, uploads, now)).toBe(state);
  });
});
