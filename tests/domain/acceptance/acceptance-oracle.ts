import type { AcceptanceFile, AcceptanceLists } from '../../../src/contract/replay/acceptance';
import { digest } from '../../support/sha256';

type Entry = AcceptanceFile['entries'][number];

/** Hundredths of a decimal, digit by digit, so that nothing is rounded. */
const hundredths = (decimal: string): bigint => {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};

const isEarlier = (one: Entry, other: Entry): boolean =>
  one.enteredAt !== other.enteredAt
    ? Date.parse(one.enteredAt) < Date.parse(other.enteredAt)
    : one.seq < other.seq;

/** The lists read off the text of the format, one place after another: slow, and nothing of the product's. */
export const oracleLists = (file: AcceptanceFile): AcceptanceLists => {
  const { regulation, decisions, seed } = file;
  const lists = {
    cancelled: false,
    main: [] as string[],
    specialExempts: [] as string[],
    mainWildCards: [] as string[],
    qualifying: [] as string[],
    qualifyingWildCards: [] as string[],
    alternates: [] as string[],
  };
  if (file.entries.length < regulation.minimumEntries) return { ...lists, cancelled: true };

  const drawnBefore = (one: Entry, other: Entry) =>
    digest(`${seed}:${one.id}`) < digest(`${seed}:${other.id}`);
  const tie = (one: Entry, other: Entry) =>
    regulation.ties === 'lot' ? drawnBefore(one, other) : isEarlier(one, other);
  const sum = ({ athletes }: Entry) =>
    athletes.reduce((all, { total }) => all + hundredths(total ?? '0'), 0n);
  const isBefore = (one: Entry, other: Entry): boolean => {
    if (regulation.order === 'time') return isEarlier(one, other);
    if (regulation.order === 'lot') return drawnBefore(one, other);
    if (regulation.order === 'total')
      return sum(one) === sum(other) ? tie(one, other) : sum(one) > sum(other);
    const [mine, theirs] = [one.athletes[0]!.rank, other.athletes[0]!.rank];
    if (mine === theirs) return tie(one, other);
    if (theirs === null) return true;
    return mine !== null && mine < theirs;
  };

  // the first of those that are left, again and again
  let left = [...file.entries];
  const ordered: Entry[] = [];
  while (left.length > 0) {
    const first = left.reduce((best, one) => (isBefore(one, best) ? one : best));
    ordered.push(first);
    left = left.filter((one) => one !== first);
  }

  const held = decisions.qualifyingHeld;
  let main =
    regulation.size -
    decisions.specialExempts.length -
    decisions.wildCards.main.length -
    (held ? decisions.qualifiers : 0);
  let qualifying = held ? regulation.qualifying!.size - decisions.wildCards.qualifying.length : 0;
  for (const { id } of ordered) {
    if (decisions.specialExempts.includes(id)) lists.specialExempts.push(id);
    else if (decisions.wildCards.main.includes(id)) lists.mainWildCards.push(id);
    else if (decisions.wildCards.qualifying.includes(id)) lists.qualifyingWildCards.push(id);
    else if (main > 0) {
      lists.main.push(id);
      main -= 1;
    } else if (qualifying > 0) {
      lists.qualifying.push(id);
      qualifying -= 1;
    } else lists.alternates.push(id);
  }
  return lists;
};
