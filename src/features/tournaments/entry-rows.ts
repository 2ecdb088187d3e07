import type { RankingGroup } from '../../contract/ranking';
import type { EventView, ListedEntry } from '../../contract/tournaments';
import { entryKindOf, ROLES } from '../../contract/words';
import { entryRankText } from '../../copy/ranking-pages';
import { listCopy, LISTED_STATUS } from '../../copy/tournaments';
import { ROLE } from '../../copy/words';

export interface ListedPerson {
  readonly key: string;
  /** with the role of who is no athlete; 待确认 of who has not confirmed */
  readonly name: string;
  /** 「U12 第 12 名」; null: not ranked in the event's list */
  readonly rank: string | null;
  readonly athlete: ListedEntry['people'][number]['athlete'];
}

export interface EntryRow {
  readonly key: string;
  readonly position: string;
  /** the pair's or team's name; null: of singles, or none that is shown */
  readonly team: string | null;
  readonly people: readonly ListedPerson[];
  /** of a pair maybe two; null: none, or not shown */
  readonly unit: string | null;
  readonly status: string;
  readonly tone: 'go' | 'wait' | 'mute';
  /** somebody of the account is in it */
  readonly mine: boolean;
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
  const people = entry.people.map((person, at) => ({
    key: `${at} ${person.name}`,
    name: personText(person),
    rank: list && person.rank !== null ? entryRankText(list, person.rank) : null,
    athlete: person.athlete,
  }));
  const team = singles ? null : entry.nameHidden ? listCopy.nameHidden : entry.teamName;
  const units = entry.units.join('、') || null;
  const position = listCopy.position(entry.position);
  const status = LISTED_STATUS[entry.status];
  const said = people.map(({ name, rank }) => [name, rank].filter(Boolean).join(' ')).join('、');
  return {
    key: String(entry.position),
    position: String(entry.position),
    team,
    people,
    unit: units,
    status,
    tone: TONE[entry.status],
    mine: entry.mine,
    label: [entry.mine ? listCopy.mine : null, position, team, said, units, status]
      .filter(Boolean)
      .join('，'),
  };
};

/** What the order means, and 待队员确认 where somebody stands there with it (ENT-6). */
export const explanationOf = (rows: readonly EntryRow[]): string =>
  rows.some(({ status }) => status === LISTED_STATUS.waiting)
    ? `${listCopy.order}。${listCopy.placeHeld}`
    : listCopy.order;
