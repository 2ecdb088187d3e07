import * as fc from 'fast-check';
import { cardOf, phaseOf } from '../../../functions/domain/lists/card';
import { cursorOf, isFound, positionOf, searchOf } from '../../../functions/domain/lists/card-list';
import { tournamentOf } from '../../../functions/domain/publishing/tournament';
import { readRegulation } from '../../../functions/local/regulations';

const NANNING = cardOf(tournamentOf(readRegulation('guangxi-2023-nanning'), 'd'));
const CAMP = cardOf(tournamentOf(readRegulation('primary-camp-2024-yiyang'), 'd'));
const GUIYANG = cardOf(tournamentOf(readRegulation('t123-2024-guiyang'), 'd'));

test.each([
  ['2023-08-01T15:59:59.999Z', 'upcoming'],
  ['2023-08-01T16:00:00.000Z', 'open'], // opening inclusive
  ['2023-08-27T15:59:59.999Z', 'open'],
  ['2023-08-27T16:00:00.000Z', 'closed'], // closing exclusive
  ['2023-09-03T15:59:59.999Z', 'closed'],
  ['2023-09-03T16:00:00.000Z', 'ended'], // 24:00 of the last day in Shanghai
])('the Nanning stop at %s is %s', (now, phase) => {
  expect(phaseOf(NANNING, now)).toBe(phase);
});

test('places on a card: 8 singles × 32 + 8 pairs × 16; 200 persons; no limit by ranking', () => {
  expect([NANNING.places, NANNING.placesBy]).toEqual([384, 'first-come']);
  expect([CAMP.places, CAMP.placesBy]).toEqual([200, 'first-come']);
  expect([GUIYANG.places, GUIYANG.placesBy]).toEqual([null, 'order']);
});

const now = '2023-08-20T04:00:00.000Z';
test.each([
  [{}, true],
  [{ phase: 'open' }, true],
  [{ phase: 'upcoming' }, false],
  [{ phase: 'ended' }, false],
  [{ kind: 'youth', level: 'B600', province: '广西' }, true],
  [{ province: '广东' }, false],
  [{ sport: 'tennis' }, true],
  [{ sport: 'badminton' }, false],
  [{ district: '南宁' }, true],
  [{ district: '柳州' }, false],
  [{ month: '2023-09' }, true],
  [{ month: '2023-08' }, false],
  [{ q: '南宁' }, true],
  [{ q: 'ｃｔｊ－ｂ６００ 广西网球协会' }, true], // full-width folded, both words found
  [{ q: '大学 贵阳' }, false],
] as const)('%j finds the Nanning stop: %s', (query, found) => {
  expect(isFound(NANNING, searchOf(query, now))).toBe(found);
});

test('a tournament over the turn of a month is found in both', () => {
  const turning = { ...NANNING, firstDay: '2023-09-30', lastDay: '2023-10-01' };
  for (const month of ['2023-09', '2023-10'])
    expect(isFound(turning, searchOf({ month }, now))).toBe(true);
  expect(isFound(turning, searchOf({ month: '2023-11' }, now))).toBe(false);
});

test('a cursor reads back as its position; anything else is none of ours', () => {
  const after = { firstDay: '2023-09-02', id: 'guangxi-2023-nanning' };
  for (const at of [
    { ended: false, after },
    { ended: true, after },
    { ended: true, after: null },
  ])
    expect(positionOf(cursorOf(at))).toEqual(at);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const position = positionOf(text);
      expect(position === null || cursorOf(position) === text).toBe(true);
    }),
    { seed: 2 },
  );
});
