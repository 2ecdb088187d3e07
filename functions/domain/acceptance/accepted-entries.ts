import type { AcceptedEntry } from '../../../src/contract/acceptance';
import { asQuarters, inPoints, QUARTERS_A_POINT, sumOf } from '../../../src/contract/points';
import type { Event } from '../../../src/contract/regulation';
import type { AcceptanceEntry, AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { LIST_NAMES, type RankingGroup } from '../../../src/contract/words';
import type { Entry } from '../entry/entry';
import type { Standing } from '../entry/ranked-slots';
import { listedEntries, type EventAbout } from '../lists/listed-entries';
import type { Listed } from './listed';

/** What the entries of a version are shown with, and to whom. */
export interface AcceptedReader {
  readonly event: Event;
  /** whose list orders them; null: none does */
  readonly group: RankingGroup | null;
  readonly file: AcceptanceFile;
  /** by short name, as they stand now */
  readonly entries: ReadonlyMap<string, Entry>;
  /** who is shown by name and unit (MEM-13); null: everybody, to an official */
  readonly published: ReadonlySet<string> | null;
  /** the persons of the account that reads */
  readonly mine: ReadonlySet<string>;
}

type Athletes = AcceptanceEntry['athletes'];

/** By member, in the list of the group and their sex: as the file has it, not as it is today. */
const ranksIn = (group: RankingGroup | null, { slots, short }: Entry, filed: Athletes) => {
  const ranks = new Map<string, Standing>();
  for (const { id, memberId, sex } of slots) {
    const rank = filed.find((one) => one.id === `${short}.${id}`)?.rank ?? null;
    const list = LIST_NAMES.find((name) => name === group || name === `${group}-${sex}`);
    if (list !== undefined && memberId !== undefined && rank !== null)
      ranks.set(memberId, { list, rank });
  }
  return ranks;
};

const totalOf = (athletes: Athletes): string | null => {
  const totals = athletes.flatMap(({ total }) => total ?? []);
  const quarters = totals.map((total) => asQuarters(Number(total) * QUARTERS_A_POINT));
  return totals.length === 0 ? null : String(inPoints(sumOf(quarters)));
};

/**
 * Entries of a version's lists as they are shown (ACC-3): what they are ordered by is of the version, names and whether
 * they have left since are of now. An entry that is not given is left out.
 */
export const acceptedEntries = (
  reader: AcceptedReader,
  listed: readonly (Listed & { readonly within: number })[],
): AcceptedEntry[] => {
  const { event, group, file, entries, published, mine } = reader;
  const filed = new Map(file.entries.map((entry) => [entry.id, entry]));
  const about: EventAbout = {
    ...{ event, listPublic: true, closesAt: file.closing },
    // ranks are those of the file
    rankedIn: { group: null, issue: null },
  };
  return listed.flatMap((one) => {
    const entry = entries.get(one.entry);
    if (!entry) return [];
    // who has left stands in the file of the version before
    const { athletes } = filed.get(one.entry) ?? { athletes: [] };
    const ranks = ranksIn(group, entry, athletes);
    const [line] = listedEntries(about, { page: [entry], first: 1 }, { published, ranks, mine });
    if (!line) return [];
    const { position: _position, status: _status, ...shown } = line;
    return [
      {
        ...shown,
        ...{ as: one.as, within: one.within, place: one.place },
        ranks: athletes.map(({ rank }) => rank),
        total: totalOf(athletes),
        enteredAt: entry.enteredAt,
        gone: entry.ended !== null,
      },
    ];
  });
};
