import { formerHolderOf, theirsAmong } from '../../../functions/domain/membership/former-holder';

/** MEM-8: one gave the number up on the 2nd, two on the 4th. */
const one = { memberId: 'one', until: '2026-12-02T00:00:00.000Z' };
const two = { memberId: 'two', until: '2026-12-04T00:00:00.000Z' };
const again = { memberId: 'one', until: '2026-12-06T00:00:00.000Z' };

test.each<[string, string, string | null, string | null]>([
  ['before the first gave it up', '2026-12-01T00:00:00.000Z', 'three', 'one'],
  ['at that very instant', '2026-12-02T00:00:00.000Z', 'three', 'one'],
  ['while the second had it', '2026-12-03T00:00:00.000Z', 'three', 'two'],
  ['since then', '2026-12-05T00:00:00.000Z', 'three', null],
  ['before, and the first has it again', '2026-12-01T00:00:00.000Z', 'one', null],
  ['while nobody has it', '2026-12-03T00:00:00.000Z', null, 'two'],
])('an invitation from %s', (_, invitedAt, holderId, whose) => {
  expect(formerHolderOf([one, two], holderId, invitedAt)).toBe(whose);
});

test('who had it twice has what came in either time, and nothing of between', () => {
  const formers = [one, two, again];
  expect(formerHolderOf(formers, 'three', '2026-12-05T00:00:00.000Z')).toBe('one');
  expect(formerHolderOf(formers, 'three', '2026-12-03T00:00:00.000Z')).toBe('two');
});

const DAYS = ['2026-12-01', '2026-12-03', '2026-12-05', '2026-12-07'];
test.each([
  ['the first', [one, two, again], one, ['2026-12-01']],
  ['the second', [one, two, again], two, ['2026-12-03']],
  ['the first, the second time', [one, two, again], again, ['2026-12-01', '2026-12-05']],
  ['whom nobody is known beside', [], two, ['2026-12-01', '2026-12-03']],
])('MEM-8: what follows %s', (_, formers, following, theirs) => {
  const isTheirs = theirsAmong(formers, following);
  expect(DAYS.filter((day) => isTheirs(`${day}T00:00:00.000Z`))).toEqual(theirs);
});
