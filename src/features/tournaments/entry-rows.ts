import type { RankingGroup } from '../../contract/ranking';
import type { EventView, ListedEntry } from '../../contract/tournaments';
import { entryKindOf, ROLES } from '../../contract/words';
import { entryRanksText, entryRankText } from '../../copy/ranking-pages';
import { listCopy, LISTED_STATUS } from '../../copy/tournaments';
import { ROLE } from '../../copy/words';

export interface EntryRow {
  readonly key: string;
  readonly position: string;
  /** the player, or the pair's or team's name */
  readonly title: string;
  readonly unit: string | null;
  /** the people of a pair or team; who has not confirmed has no name here */
  readonly people: string | null;
  /** where they stand in the event's ranking list; null: nobody of them does */
  readonly rank: string | null;
  readonly status: string;
  readonly tone: 'go' | 'wait' | 'mute';
  readonly label: string;
}

const TONE: Record<ListedEntry['status'], EntryRow['tone']> = {
  entered: 'go',
  waiting: 'wait',
  waitlisted: 'mute',
};

const personText = ({ name, role }: ListedEntry['people'][number]): string => {
  const known = ROLES.find((one) => one === role);
  const shown = name ?? listCopy.unconfirmed;
  return known && known !== 'athlete' ? `${shown}（${ROLE[known]}）` : shown;
};

const rankOf = (
  people: ListedEntry['people'],
  group: RankingGroup | null,
  singles: boolean,
): string | null => {
  const ranked = people.flatMap(({ name, rank }) =>
    rank === null ? [] : [{ name: name ?? listCopy.unconfirmed, rank }],
  );
  const [first] = ranked;
  if (!group || !first) return null;
  return singles ? entryRankText(group, first.rank) : entryRanksText(group, ranked);
};

/**
 * A line of the public list (ENT-6: the word says whether only the place is held); `list` is the
 * ranking list of the event's group.
 */
export const rowOf = (
  entry: ListedEntry,
  discipline: EventView['discipline'],
  list: RankingGroup | null,
): EntryRow => {
  const singles = entryKindOf(discipline) === 'singles';
  const people = entry.people.map(personText).join('、');
  const name = entry.nameHidden ? listCopy.nameHidden : entry.teamName;
  const title = singles ? people : (name ?? people);
  const shownPeople = !singles && name ? people : null;
  const position = listCopy.position(entry.position);
  const rank = rankOf(entry.people, list, singles);
  const status = LISTED_STATUS[entry.status];
  return {
    key: String(entry.position),
    position: String(entry.position),
    title,
    unit: entry.unit,
    people: shownPeople,
    rank,
    status,
    tone: TONE[entry.status],
    label: [position, title, entry.unit, shownPeople, rank, status].filter(Boolean).join('，'),
  };
};

/** What the order means, and 待队员确认 where somebody stands there with it (ENT-6). */
export const explanationOf = (rows: readonly EntryRow[]): string =>
  rows.some(({ status }) => status === LISTED_STATUS.waiting)
    ? `${listCopy.order}。${listCopy.placeHeld}`
    : listCopy.order;
