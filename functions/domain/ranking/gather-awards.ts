import { millisOf } from '../calendar/calendar';
import { missing } from '../defect';
import { standingAt, type EventResult } from '../points/event-result';
import { VoidStops } from '../points/void-stops';
import type { Known } from './breakdown';
import { AwardColumns } from './award-columns';
import { partOf } from './counting-results';
import { dayNumberOf } from '../calendar/day-number';
import { groupIndex, type RankingPolicy } from '../calendar/policy';
import type { Awards } from '../calendar/season';

const MINUTE = 60_000;

/** Collects the awards of an issue, event by event in any order, into columns (RNK-2). */
export class AwardGatherer {
  /** member ids by their index in the columns */
  readonly ids: string[] = [];
  /** tournament ids by their index in the columns */
  readonly tournaments: string[] = [];
  /** one line for each event that stands: what the input digest covers of it */
  readonly events: string[] = [];
  /** SAN-2: whose points of a stop are taken out again */
  readonly voidStops = new VoidStops();
  private readonly columns = new AwardColumns();
  private readonly members = new Map<string, number>();
  private readonly tournamentOf = new Map<string, number>();

  constructor(
    private readonly policy: RankingPolicy,
    private readonly known: Known,
  ) {}

  /** The index of a member, a new one where the id was not seen yet. */
  member(id: string): number {
    const seen = this.members.get(id);
    if (seen !== undefined) return seen;
    this.members.set(id, this.ids.length);
    this.ids.push(id);
    return this.ids.length - 1;
  }

  /** The index of a member who was seen. */
  find(id: string): number | undefined {
    return this.members.get(id);
  }

  /** All revisions of one event: the one that stands is taken, and of it what gave points. */
  event(revisions: readonly EventResult[]): void {
    const { asOf, enteredBefore } = this.known;
    const result = standingAt(revisions, asOf, enteredBefore);
    if (!result) return;
    this.voidStops.add(result);
    const { week, tournamentId, eventId, revision, digest, lines } = result;
    this.events.push(`${week}#${tournamentId}#${eventId}#${revision}#${digest}`);
    const group = groupIndex(this.policy, result.group);
    const lastDay = dayNumberOf(result.lastDay);
    const tournament = this.tournament(tournamentId);
    const part = partOf(result.discipline);
    const uploaded = Math.floor(millisOf(result.firstUploadedAt) / MINUTE);
    for (const { members, points } of lines) {
      if (points === null) continue;
      for (const id of members) {
        const row = this.columns.row();
        this.columns.member[row] = this.member(id);
        this.columns.tournament[row] = tournament;
        this.columns.group[row] = group;
        this.columns.part[row] = part;
        this.columns.points[row] = points;
        this.columns.lastDay[row] = lastDay;
        this.columns.uploaded[row] = uploaded;
      }
    }
  }

  /** What was gathered, once every event is in: whose stop is void has nothing of it, whatever came first. */
  awards(): Awards {
    const { columns, tournaments, ids, voidStops } = this;
    const tournamentOf = (row: number): string =>
      tournaments[columns.tournament[row] ?? missing('award')] ?? missing('such tournament');
    const memberOf = (row: number): string =>
      ids[columns.member[row] ?? missing('award')] ?? missing('such member');
    if (!voidStops.empty) columns.drop((row) => voidStops.has(tournamentOf(row), memberOf(row)));
    return Object.assign(columns, { tournaments: tournaments.length });
  }

  private tournament(id: string): number {
    const seen = this.tournamentOf.get(id);
    if (seen !== undefined) return seen;
    this.tournamentOf.set(id, this.tournaments.length);
    this.tournaments.push(id);
    return this.tournaments.length - 1;
  }
}
