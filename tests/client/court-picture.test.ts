import { courtPicture } from '../../src/ui/court-picture';

const ballOf = (picture: string) =>
  /d="M([\d.-]+) ([\d.-]+)h\.1"/.exec(picture)?.slice(1).map(Number);

test.each([
  ['before anything has begun', 0, [20, 82]],
  // half of the first flight: a quarter of its ends, half of what it goes over
  ['half of the way to where it comes down', 0.35, [147, 20.5]],
  ['where it comes down', 0.7, [268, 68]],
  ['at the end', 1, [382, 46]],
  ['never beyond it', 7, [382, 46]],
  ['without data it rests', null, [276, 76]],
])('the ball: %s', (_, progress, place) => {
  expect(ballOf(courtPicture('tennis', progress))).toEqual(place);
});

test('each sport has its own lines, and no way is drawn without data', () => {
  const [tennis, badminton, table] = (['tennis', 'badminton', 'table-tennis'] as const).map(
    (sport) => courtPicture(sport, null),
  );
  expect(new Set([tennis, badminton, table]).size).toBe(3);
  expect(tennis).not.toContain('stroke-dasharray');
  expect(courtPicture('tennis', 0.4)).toContain('stroke-dasharray');
});
