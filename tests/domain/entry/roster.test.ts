import fc from 'fast-check';
import type { Missing } from '../../../src/contract/entry-state';
import { eventsOf, type Event } from '../../../src/contract/regulation';
import { rosterRuleOf, sexHasRoom } from '../../../src/contract/roster';
import type { Discipline, Sex } from '../../../src/contract/words';
import type { Slot } from '../../../functions/domain/entry/entry';
import {
  hasOpenCancellation,
  missingIn,
  rosterFits,
  rosterOf,
} from '../../../functions/domain/entry/roster';
import { anEventRule, aRegulation, aTeamRule } from '../../support/builders/a-tournament';

const event = (discipline: Discipline, team: Event['team'] = null): Event =>
  eventsOf(
    aRegulation({ eventRules: [anEventRule({ disciplines: [discipline], team })] }),
  )[0] as Event;
const XT = event(
  'XT',
  aTeamRule({
    athletes: { min: 4, max: 6 },
    sexes: { M: { min: 2, max: 4 }, F: { min: 2, max: 4 } },
  }),
);

/** `M`/`F` confirmed athletes, `?` invited ones, `L` a confirmed leader, `l` an invited one. */
const slots = (people: string): Slot[] =>
  [...people].map((kind, at) => ({
    id: `s${at + 1}`,
    personKey: `person-${at}`,
    phoneMasked: '',
    role: kind.toUpperCase() === 'L' ? 'leader' : 'athlete',
    state: kind === '?' || kind === 'l' ? 'invited' : 'confirmed',
    invitedAt: '2026-12-02T00:00:00.000Z',
    ...(kind === 'M' || kind === 'F' ? { sex: kind } : {}),
  }));

const athletes = (sex: Sex | null, count: number): Missing => ({ kind: 'athletes', sex, count });
const confirmations = (count: number): Missing => ({ kind: 'confirmations', count });

describe('what an entry still needs (ENT-7, ENT-10)', () => {
  test.each<[string, Event, string, Missing[]]>([
    ['a pair alone', event('MD'), 'M', [athletes('M', 1)]],
    ['a pair with somebody invited', event('WD'), 'F?', [confirmations(1)]],
    ['a pair', event('MD'), 'MM', []],
    ['a pair made by a leader', event('WD'), 'L', [athletes('F', 2)]],
    ['mixed: the other sex', event('XD'), 'M', [athletes('F', 1)]],
    ['mixed: whoever is invited may be it', event('XD'), 'M?', [confirmations(1)]],
    [
      'mixed, made by a leader, one invited',
      event('XD'),
      'L?',
      [athletes(null, 1), confirmations(1)],
    ],
    ['mixed', event('XD'), 'FM', []],
    ['mixed, both of one sex', event('XD'), 'MM', [athletes('F', 1)]],
    ['open pair', event('OD'), 'M', [athletes(null, 1)]],
    ['team below its minimum', event('MT', aTeamRule()), 'M', [athletes('M', 2)]],
    ['team at its minimum, one more invited', event('MT', aTeamRule()), 'MMM?', [confirmations(1)]],
    ['staff counts for confirmations only', event('MT', aTeamRule()), 'MMMl', [confirmations(1)]],
    ['mixed team: two women short', XT, 'MM', [athletes('F', 2)]],
    ['mixed team: one woman, one of either', XT, 'MMMF', [athletes('F', 1)]],
    ['mixed team with one invited', XT, 'MM?', [athletes('F', 1), confirmations(1)]],
    ['mixed team, nobody yet', XT, 'L', [athletes('M', 2), athletes('F', 2)]],
    ['mixed team', XT, 'MMFF', []],
  ])('%s', (_name, of, people, expected) => {
    expect(missingIn(of, { slots: slots(people) })).toEqual(expected);
  });

  test('when what is missing comes, of the sex it is missing of, nothing is', () => {
    const people = fc
      .array(fc.constantFrom('M', 'F'), { maxLength: 4 })
      .filter((list) => ['M', 'F'].every((sex) => list.filter((one) => one === sex).length <= 4));
    fc.assert(
      fc.property(people, (list) => {
        const missing = missingIn(XT, { slots: slots(list.join('')) });
        const come = missing.flatMap((one) =>
          one.kind === 'athletes' ? [(one.sex ?? 'M').repeat(one.count)] : [],
        );
        expect(missingIn(XT, { slots: slots([...list, ...come].join('')) })).toEqual([]);
      }),
    );
  });
});

describe('maxima of a roster (ENT-10)', () => {
  test.each<[Event, string, string]>([
    [event('MS'), 'M', 'ok'],
    [event('MS'), 'M?', 'ROSTER_TOO_MANY_ATHLETES'],
    [event('MD'), 'M??', 'ROSTER_TOO_MANY_ATHLETES'],
    [event('MD'), 'L??', 'ok'],
    [event('MD'), 'Ml', 'ROSTER_TOO_MANY_STAFF'],
    [event('MT', aTeamRule()), 'M????', 'ok'],
    [event('MT', aTeamRule()), 'M?????', 'ROSTER_TOO_MANY_ATHLETES'],
    [event('MT', aTeamRule()), 'Ll', 'ROSTER_TOO_MANY_STAFF'],
  ])('%#: %s', (of, people, expected) => {
    const fits = rosterFits(of, slots(people));
    expect(fits.ok ? 'ok' : fits.reason).toBe(expected);
  });

  test('who confirms leaves room for the minimum of the other sex', () => {
    const room = (of: Event, people: string, sex: Sex) =>
      sexHasRoom(rosterRuleOf(of), rosterOf(slots(people)), sex);
    expect(room(event('XD'), 'M', 'M')).toBe(false);
    expect(room(event('XD'), 'M', 'F')).toBe(true);
    expect(room(XT, 'MMM', 'M')).toBe(true); // 4 men of 6, 2 places left for women
    expect(room(XT, 'MMMM', 'M')).toBe(false);
  });
});

test('a cancellation stands until somebody invited later has confirmed (S0 四(一)3)', () => {
  const at = '2026-12-02T00:00:00.000Z';
  const people = slots('MMMM');
  const history = (...items: string[]) =>
    items.map((item) => {
      const [kind, id] = item.split(' ');
      return { at, kind: kind as 'invited', ...(kind === 'invited' ? { whom: id } : { by: id }) };
    });
  const start = ['invited s2', 'invited s3', 'confirmed s2', 'confirmed s3'];
  const open = (...more: string[]) =>
    hasOpenCancellation({ slots: people, history: history(...start, ...more) });
  expect(open()).toBe(false);
  expect(open('cancelled-own s2')).toBe(true);
  expect(open('cancelled-own s2', 'invited s4')).toBe(true);
  expect(open('cancelled-own s2', 'invited s4', 'confirmed s4')).toBe(false);
  expect(open('invited s4', 'cancelled-own s2', 'confirmed s4')).toBe(true);
  expect(open('cancelled-own s2', 'cancelled-own s3', 'invited s4', 'confirmed s4')).toBe(true);
});
