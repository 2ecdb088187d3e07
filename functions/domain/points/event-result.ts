import type { WithoutPoints } from '../../../src/contract/result-lines';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day, Discipline, Instant, Level } from '../../../src/contract/words';
import type { NoShowRule } from './no-show';

/** A line as it was uploaded and what it was given: one athlete, both of a pair, or one athlete of a team. */
export interface PlacedLine {
  readonly members: readonly string[];
  readonly team: string | null;
  readonly place: number;
  readonly wholeMatches: number;
  readonly noShow: boolean;
  /** whole points of each; null: none, `without` says why */
  readonly points: number | null;
  readonly without: WithoutPoints | null;
  /** RES-3: why somebody of the line was let in on site; only where it is so */
  readonly onSite?: string;
  /** RES-3: how each who was let in on site is shown, null for who had entered; only where there is one */
  readonly guests?: readonly (Guest | null)[];
}

/**
 * Somebody let in on site as everybody sees them (RES-3): the same whether or not `members` has a registered person in
 * that place, so that nobody learns from a result whose the document is.
 */
export interface Guest {
  /** the same in every event of the tournament, made from the document */
  readonly id: string;
  /** as it was written, masked */
  readonly name: string;
}

/** A line with everybody let in on site as they are shown. */
export const asShown = (line: PlacedLine): PlacedLine => {
  const { members, guests } = line;
  if (guests === undefined) return line;
  return { ...line, members: members.map((member, at) => guests[at]?.id ?? member) };
};

/**
 * One revision of the results of one event; never changed once written (PTS-8). The points are kept as they
 * were given: a later edit of a table does not touch them.
 */
export interface EventResult {
  readonly tournamentId: string;
  readonly tournamentName: string;
  readonly level: Level;
  readonly series: { readonly id: string; readonly year: number } | null;
  readonly eventId: string;
  readonly group: RankingGroup;
  readonly discipline: Discipline;
  readonly lastDay: Day;
  /** RNK-2: the first issue its points can count in; also the partition it is kept in */
  readonly week: Day;
  /** from 1 */
  readonly revision: number;
  readonly uploadedAt: Instant;
  /** of revision 1: decides which issue the event enters (RNK-2) */
  readonly firstUploadedAt: Instant;
  /** the chief referee's member id: a name would outlive the account (platform.md, Law) */
  readonly by: string;
  /** of a correction */
  readonly reason: string | null;
  readonly format: string;
  /** names of the points table and thresholds used (PTS-1, PTS-2) */
  readonly table: string;
  readonly thresholds: string;
  /** SAN-2, of the regulation as it was then */
  readonly noShowRule: NoShowRule;
  readonly played: number;
  readonly lines: readonly PlacedLine[];
  /** SAN-2: who entered, has no line and no excuse, where that voids the stop; only where there is somebody */
  readonly absentNoShows?: readonly string[];
  /** SHA-256 over everything that decides points, for the input digest of an issue */
  readonly digest: string;
}

/**
 * What of an event stood at an instant: its latest revision written before `asOf`, provided the event was
 * first uploaded before `enteredBefore`; null: nothing. A weekly issue asks with its closing for both; a
 * revision of an issue asks for what is known now of the events that were in time (RNK-2, RNK-9).
 */
export const standingAt = <
  R extends Pick<EventResult, 'uploadedAt' | 'firstUploadedAt' | 'revision'>,
>(
  revisions: readonly R[],
  asOf: Instant,
  enteredBefore: Instant,
): R | null =>
  revisions
    .filter((result) => result.uploadedAt < asOf && result.firstUploadedAt < enteredBefore)
    .reduce<R | null>(
      (latest, result) => (latest && latest.revision > result.revision ? latest : result),
      null,
    );
