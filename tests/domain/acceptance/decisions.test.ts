import { nothingDecided } from '../../../functions/domain/acceptance/acceptance';
import type { AcceptanceRule } from '../../../functions/domain/acceptance/acceptance-rule';
import {
  withoutWildCard,
  withQualifying,
  withSignIn,
  withWildCard,
} from '../../../functions/domain/acceptance/decisions';
import type { Listed, Lists } from '../../../functions/domain/acceptance/listed';
import {
  gapsIn,
  judgeMove,
  nextInto,
  type Moving,
} from '../../../functions/domain/acceptance/move-entry';
import type { AcceptedAs } from '../../../src/contract/acceptance-words';
import { must, reasonOf } from '../../support/entry-world';

const NOW = '2026-12-12T00:00:00.000Z';
const rule: AcceptanceRule = {
  size: 4,
  wildCards: 1,
  qualifying: { size: 2, wildCards: 1, maxQualifiers: 2 },
  minimumEntries: 0,
  order: 'rank',
  ties: 'time',
  closesAt: NOW,
  group: 'U12',
  asOf: NOW,
  outAt: NOW,
  frozenAt: NOW,
  beginsAt: NOW,
};
const listed = (by: Partial<Record<AcceptedAs, string>>): Lists => {
  const all: Listed[] = Object.entries(by).flatMap(([as, entries]) =>
    entries.split(' ').map((entry) => ({ entry, as: as as AcceptedAs, order: 0, place: null })),
  );
  return { cancelled: false, all };
};
const lists = listed({ main: 'a b c', qualifying: 'd e', alternate: 'f g h' });
const none = nothingDecided({ tournamentId: 't', eventId: 'U12-MS' });
const card = (entry: string, draw: 'main' | 'qualifying') => ({
  ...{ entry, draw, reason: '东道主推荐', by: 'desk', at: NOW },
});

describe('wild cards (ACC-2)', () => {
  test.each<[string, 'main' | 'qualifying', string]>([
    ['a', 'main', 'ALREADY_ACCEPTED'],
    ['a', 'qualifying', 'ALREADY_ACCEPTED'],
    ['d', 'qualifying', 'ALREADY_ACCEPTED'],
    // from the qualifying into the main draw
    ['d', 'main', 'ok'],
    ['f', 'main', 'ok'],
    ['f', 'qualifying', 'ok'],
  ])('%s into the %s: %s', (entry, draw, reason) => {
    expect(reasonOf(withWildCard(rule, none, lists, card(entry, draw)))).toBe(reason);
  });

  test('no more than there are, none twice, and none of a qualifying that there is not', () => {
    const one = must(withWildCard(rule, none, lists, card('f', 'main')));
    expect(reasonOf(withWildCard(rule, one, lists, card('g', 'main')))).toBe('WILD_CARDS_GIVEN');
    expect(reasonOf(withWildCard(rule, one, lists, card('f', 'qualifying')))).toBe(
      'ALREADY_ACCEPTED',
    );
    const plain = { ...rule, qualifying: null };
    expect(reasonOf(withWildCard(plain, none, lists, card('f', 'qualifying')))).toBe(
      'QUALIFYING_NONE',
    );
    expect(must(withoutWildCard(one, 'f'))).toEqual(none);
    expect(reasonOf(withoutWildCard(one, 'g'))).toBe('WILD_CARD_NOT_FOUND');
  });
});

test('ACC-2: qualifying is held for as many places as the regulation allows', () => {
  const of = (held: boolean, qualifiers: number) =>
    reasonOf(withQualifying(rule, none, { held, qualifiers }));
  expect([of(true, 2), of(true, 3), of(false, 0), of(false, 1)]).toEqual([
    ...['ok', 'QUALIFIERS_OVER', 'ok', 'QUALIFIERS_OVER'],
  ]);
  const plain = { ...rule, qualifying: null };
  expect(reasonOf(withQualifying(plain, none, { held: true, qualifiers: 0 }))).toBe(
    'QUALIFYING_NONE',
  );
});

test('ACC-4: who has signed in, once, and not after all', () => {
  const twice = withSignIn(withSignIn(none, 'd', true), 'd', true);
  expect(twice.signedIn).toEqual(['d']);
  expect(withSignIn(twice, 'd', false).signedIn).toEqual([]);
});

describe('moves after the freeze (ACC-4)', () => {
  const moving = (overrides: Partial<Moving> = {}): Moving => ({
    ...{ lists, drawn: lists, moves: [], signedIn: new Set(['e', 'g']), gone: new Set(['b']) },
    ...overrides,
  });
  const judged = (entry: string, to: AcceptedAs, of: Moving = moving(), luckyLoser = false) =>
    reasonOf(judgeMove(of, { entry, to, luckyLoser }));

  test('a place of who has left is open, to the first who has signed in', () => {
    expect([gapsIn('main', moving()), gapsIn('qualifying', moving())]).toEqual([1, 0]);
    // d stands before e and has not signed in
    expect(nextInto('main', moving())?.entry).toBe('e');
    expect(judged('e', 'main')).toBe('ok');
    expect(judged('d', 'main')).toBe('NOT_SIGNED_IN');
    expect(judged('g', 'main')).toBe('NOT_NEXT');
    // whom the qualifying's matches say
    expect(judged('g', 'main', moving(), true)).toBe('ok');
  });

  test('nobody into a draw that is full, from where they are, or who has left or was never there', () => {
    expect(judged('g', 'qualifying')).toBe('NO_GAP');
    expect(judged('e', 'main', moving({ gone: new Set() }))).toBe('NO_GAP');
    expect(judged('a', 'main')).toBe('ALREADY_ACCEPTED');
    expect(judged('e', 'main', moving({ gone: new Set(['b', 'e']) }))).toBe('ENTRY_ENDED');
    expect(judged('x', 'main')).toBe('ENTRY_NOT_FOUND');
    expect(judged('e', 'alternate')).toBe('NOT_MOVED');
  });

  test('without a qualifying the first alternate moves up, whoever has signed in for nothing', () => {
    const plain = listed({ main: 'a b c', alternate: 'f g h' });
    const of = moving({ lists: plain, drawn: plain, signedIn: new Set() });
    expect(nextInto('main', of)?.entry).toBe('f');
    expect([judged('f', 'main', of), judged('g', 'main', of)]).toEqual(['ok', 'NOT_NEXT']);
  });

  test('a move leaves a gap behind it, and is undone by another alone', () => {
    const moves = [{ entry: 'e', to: 'main' as const, reason: '', by: 'desk', at: NOW }];
    const after = moving({
      ...{ moves, lists: listed({ main: 'a b c e', qualifying: 'd', alternate: 'f g h' }) },
    });
    expect([gapsIn('main', after), gapsIn('qualifying', after)]).toEqual([0, 1]);
    expect(judged('g', 'qualifying', after)).toBe('ok');
    expect(judged('e', 'qualifying', after)).toBe('ok');
    expect(judged('e', 'alternate', after)).toBe('NOT_MOVED');
  });
});
