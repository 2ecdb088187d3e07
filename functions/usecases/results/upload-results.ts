import type { Use } from '../use';
import type { EventResults, UploadResults } from '../../../src/contract/results';
import type { Actor } from '../../domain/actor';
import { chiefRefereeGrounds, trailGround, type Ground } from '../../domain/ground';
import { absentNoShowsOf } from '../../domain/points/absent-no-shows';
import type { EventResult, PlacedLine } from '../../domain/points/event-result';
import type { RankedEvent } from '../../domain/points/ranked-event';
import { resultContent } from '../../domain/points/result-content';
import { latestOf } from '../../domain/points/result-views';
import { kindOfUpload } from '../../domain/points/upload-state';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { eventResultsView, peopleOf } from './get-event-results';
import { indexEvent } from './index-results';
import { lookUpGuests } from './look-up-guests';
import { judgeResults, type JudgedResults } from './judge-results';
import {
  loadEventResults,
  openForResults,
  type LoadedEvent,
  type ResultsDeps,
} from './results-access';
import { withCommand, type Once } from '../commands/with-command';

export type UploadResultsDeps = ResultsDeps & Use<'members'>;

interface EventParams {
  readonly tournamentId: string;
  readonly eventId: string;
}

interface Upload {
  readonly actor: Actor;
  readonly input: UploadResults;
  readonly now: string;
}

/** RES-3: reasons of on-site entrants decide no points, but what was written may be put right. */
const reasonsOf = (lines: readonly PlacedLine[]): string =>
  JSON.stringify(lines.map(({ members, onSite }) => [members, onSite ?? '']).sort());

/** The next revision. Refuses ABSENT_UNDECIDED (SAN-2), RESULTS_UNCHANGED, CORRECTION_REASON_REQUIRED (PTS-8). */
const nextRevision = (
  { secrets }: Use<'secrets'>,
  { tournament, week, event, revisions }: LoadedEvent,
  { level, group, tableName, points }: RankedEvent,
  { lines, played, missing }: JudgedResults,
  { actor, input, now }: Upload,
): Result<EventResult> => {
  const { rules } = tournament;
  const latest = latestOf(revisions);
  const absentNoShows = absentNoShowsOf(points.noShowRule, missing, input.absences);
  if (!absentNoShows.ok) return absentNoShows;
  const content = {
    group,
    discipline: event.discipline,
    level,
    lastDay: rules.lastDay,
    format: input.format,
    table: tableName,
    thresholds: points.thresholds,
    noShowRule: points.noShowRule,
    lines,
    ...(absentNoShows.value.length > 0 ? { absentNoShows: absentNoShows.value } : {}),
  };
  const digest = secrets.digest(resultContent(content));
  if (latest?.digest === digest && reasonsOf(latest.lines) === reasonsOf(lines))
    return refuse('RESULTS_UNCHANGED');
  const correction = kindOfUpload(week, latest?.revision ?? 0, now) === 'correction';
  if (correction && input.reason === null) return refuse('CORRECTION_REASON_REQUIRED');
  return ok({
    ...content,
    tournamentId: tournament.id,
    tournamentName: rules.name,
    series: rules.series ? { id: rules.series.id, year: rules.series.year } : null,
    eventId: event.id,
    week,
    revision: (latest?.revision ?? 0) + 1,
    uploadedAt: now,
    firstUploadedAt: latest?.firstUploadedAt ?? now,
    by: actor.memberId,
    reason: input.reason,
    played,
    digest,
  });
};

/** The athletes' own records; whatever fails here the sweep finishes (indexResults). */
const indexNow = async (
  deps: Use<'results' | 'registered' | 'logger'>,
  revisions: readonly EventResult[],
): Promise<void> => {
  try {
    await indexEvent(deps, revisions);
  } catch (error) {
    deps.logger.error('index-results', { error: (error as Error).name });
  }
};

const changed = ({ revisions }: LoadedEvent): Refusal =>
  refuse('RESULTS_CHANGED', { revision: latestOf(revisions)?.revision ?? 0 });

/**
 * The chief referee hands in an event's results (PTS-8): judged as the preview judges them, kept whole as the
 * next revision or not at all. Refuses RESULTS_FAULTY, ABSENT_UNCONFIRMED (RES-3), ABSENT_UNDECIDED,
 * RESULTS_CHANGED where somebody was faster, RESULTS_UNCHANGED, CORRECTION_REASON_REQUIRED,
 * REASON_PERSONAL, IDEMPOTENCY_KEY_REUSED, and as the preview does.
 */
export const uploadResults = (
  deps: UploadResultsDeps,
  actor: Actor,
  params: EventParams,
  input: UploadResults,
  idempotencyKey: string,
): Promise<Result<EventResults>> => {
  const load = () => loadEventResults(deps, params);
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'upload-results', ...params, input } },
    {
      load: async () => {
        const [member, loaded] = await Promise.all([deps.members.find(actor.memberId), load()]);
        return { member, loaded };
      },
      present: async () => {
        const loaded = await load();
        return loaded.ok ? shown(deps, loaded.value) : loaded;
      },
      carryOut: async ({ loaded }, once) =>
        loaded.ok
          ? uploadOnce(deps, { actor, input, now: deps.clock.now() }, loaded.value, once)
          : loaded,
    },
  );
};

const shown = async (deps: Use<'registered'>, loaded: LoadedEvent): Promise<Result<EventResults>> =>
  ok(eventResultsView(loaded, await peopleOf(deps, loaded)));

const uploadOnce = async (
  deps: UploadResultsDeps,
  upload: Upload,
  loaded: LoadedEvent,
  { key, first }: Once,
): Promise<Result<EventResults> | 'stale'> => {
  const { actor, input, now } = upload;
  const ranked = openForResults(loaded, now);
  if (!ranked.ok) return ranked;
  if (input.replaces !== (latestOf(loaded.revisions)?.revision ?? 0)) return changed(loaded);
  const judged = await judgeResults(deps, actor, loaded, ranked.value, input);
  if (!judged.ok) return judged;
  const { faults, absent, isPublic } = judged.value;
  if (faults.length > 0) return refuse('RESULTS_FAULTY', { count: faults.length });
  if (absent !== null && input.absentConfirmed !== absent.digest)
    return refuse('ABSENT_UNCONFIRMED', { count: absent.count });
  if (input.reason !== null && !isPublic(input.reason)) return refuse('REASON_PERSONAL');
  const { checked, found } = judged.value;
  const lines = await lookUpGuests(deps, actor, loaded, checked, found, judged.value.lines);
  const next = nextRevision(deps, loaded, ranked.value, { ...judged.value, lines }, upload);
  if (!next.ok) return next;
  const { tournament, event } = loaded;
  const told = { at: now, by: actor.memberId, kind: 'results-uploaded', subject: null } as const;
  const text = [tournament.id, event.id, next.value.revision, input.reason ?? ''].join(' ').trim();
  const grounds: Ground[] = [
    first(event.id),
    ...chiefRefereeGrounds(actor, tournament.id),
    trailGround({ ...told, text }, key),
  ];
  // the revision was taken, by this command or by somebody else, or the role is no longer theirs: read again
  if (!(await deps.results.add(next.value, grounds))) return 'stale';
  const standing = { ...loaded, revisions: [...loaded.revisions, next.value] };
  // how long their records take would tell who of those let in on site is registered (RES-3): the sweep writes them
  if (lines.every(({ guests }) => guests === undefined)) await indexNow(deps, standing.revisions);
  return shown(deps, standing);
};
