import { calendarEventOf, calendarFile } from '../../src/features/entry/calendar-event';
import { isComing } from '../../src/features/entry/to-calendar';
import { anEntryView } from './entry-world';

test('an entered tournament as a calendar file: whole days, the last one in, its place (RFC 5545)', () => {
  const entry = anEntryView({ place: '广西南宁市青秀区, 体育中心；二号馆' });
  const lines = calendarFile(calendarEventOf(entry), '2023-08-21T04:00:00.000Z').split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaipai//Kaipai//ZH',
    'BEGIN:VEVENT',
    'UID:guangxi-2023-nanning.U12-XD.abcdefghijkl@kaipai',
    'DTSTAMP:20230821T040000Z',
    'DTSTART;VALUE=DATE:20230902',
    // it ends before 4 September
    'DTEND;VALUE=DATE:20230904',
    'SUMMARY:南宁站 · U12 混合双打',
    'LOCATION:广西南宁市青秀区\\, 体育中心；二号馆',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:南宁站 · U12 混合双打',
    'TRIGGER:-PT12H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 bytes, and nothing of a long one is lost', () => {
  const tournamentName = '二〇二三年全国青少年网球巡回赛暨城市联赛南宁站（含单打双打与团体）';
  const entry = anEntryView({ tournamentName });
  const file = calendarFile(calendarEventOf(entry), '2023-08-21T04:00:00.000Z');
  const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${tournamentName} · U12 混合双打\r\n`);
});

test.each([
  ['entered', true],
  ['waiting-for-players', true],
  ['lapsed', false],
  ['to-confirm', false],
] as const)('%s is worth a place in a calendar: %s', (shown, worth) => {
  expect(isComing(anEntryView({ shown }))).toBe(worth);
});
