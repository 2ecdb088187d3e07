import type { AcceptedAs } from '../../../src/contract/acceptance-words';
import { ok, refuse, type Result } from '../result';
import type { Move } from './acceptance';
import type { Listed, Lists } from './listed';

const MAIN: readonly AcceptedAs[] = ['main', 'special-exempt', 'main-wild-card'];
const QUALIFYING: readonly AcceptedAs[] = ['qualifying', 'qualifying-wild-card'];
/** Who may move into a draw, the first to be asked first (ACC-4). */
const FEEDS: Readonly<Record<'main' | 'qualifying', readonly (readonly AcceptedAs[])[]>> = {
  main: [QUALIFYING, ['alternate']],
  qualifying: [['alternate']],
};
const DRAW = { main: MAIN, qualifying: QUALIFYING } as const;

/** What a move is judged by. */
export interface Moving {
  /** as they stand, every move in them */
  readonly lists: Lists;
  /** as the file alone says them */
  readonly drawn: Lists;
  readonly moves: readonly Move[];
  readonly signedIn: ReadonlySet<string>;
  /** entries that have left since */
  readonly gone: ReadonlySet<string>;
}

const isBack = (moves: readonly Move[], { entry, to }: Pick<Move, 'entry' | 'to'>, drawn: Lists) =>
  moves.some((move) => move.entry === entry) &&
  drawn.all.some((one) => one.entry === entry && one.as === to);

/** Places of a draw whose people have left, and into which nobody has moved. */
export const gapsIn = (draw: 'main' | 'qualifying', { lists, drawn, gone }: Moving): number => {
  const places = drawn.all.filter(({ as }) => DRAW[draw].includes(as)).length;
  const taken = lists.all.filter(({ as, entry }) => DRAW[draw].includes(as) && !gone.has(entry));
  return places - taken.length;
};

/** Without a qualifying nobody signs in for it: the first alternate moves up (ACC-4). */
const mayMoveUp = ({ drawn, signedIn }: Moving, entry: string): boolean =>
  signedIn.has(entry) || !drawn.all.some(({ as }) => QUALIFYING.includes(as));

/** Who moves up next into a draw: the first by order of those who have signed in (ACC-4); null: nobody has. */
export const nextInto = (draw: 'main' | 'qualifying', moving: Moving): Listed | null => {
  const { lists, gone } = moving;
  for (const feed of FEEDS[draw]) {
    const [first] = lists.all.filter(
      ({ as, entry }) => feed.includes(as) && mayMoveUp(moving, entry) && !gone.has(entry),
    );
    if (first) return first;
  }
  return null;
};

/**
 * A move after the freeze (ACC-4): into a gap of a draw, by order among those who have signed in for qualifying; of
 * lucky losers, who are known from the qualifying's matches, whoever has signed in. Who was moved is moved back to where
 * the lists had them. Refuses NO_GAP, NOT_SIGNED_IN, NOT_NEXT, NOT_MOVED, ENTRY_ENDED, ENTRY_NOT_FOUND.
 */
export const judgeMove = (
  moving: Moving,
  { entry, to, luckyLoser }: Pick<Move, 'entry' | 'to'> & { readonly luckyLoser: boolean },
): Result<null> => {
  const { lists, moves, drawn, gone } = moving;
  if (!lists.all.some((one) => one.entry === entry)) return refuse('ENTRY_NOT_FOUND');
  if (isBack(moves, { entry, to }, drawn)) return ok(null);
  if (to !== 'main' && to !== 'qualifying') return refuse('NOT_MOVED');
  if (gone.has(entry)) return refuse('ENTRY_ENDED');
  const stands = lists.all.find((one) => one.entry === entry);
  if (!FEEDS[to].flat().some((as) => as === stands?.as)) return refuse('ALREADY_ACCEPTED');
  if (gapsIn(to, moving) <= 0) return refuse('NO_GAP');
  if (!mayMoveUp(moving, entry)) return refuse('NOT_SIGNED_IN');
  return luckyLoser || nextInto(to, moving)?.entry === entry ? ok(null) : refuse('NOT_NEXT');
};
