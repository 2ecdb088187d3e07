import type { EventResults, UploadResults } from '../../src/contract/results';
import type { Actor } from '../domain/actor';
import { chiefRefereeGrounds } from '../domain/ground';
import { absentNoShowsOf } from '../domain/points/absent-no-shows';
import type { EventResult, PlacedLine } from '../domain/points/event-result';
import type { RankedEvent } from '../domain/points/ranked-event';
import { resultContent } from '../domain/points/result-content';
import { latestOf } from '../domain/points/result-views';
import { kindOfUpload } from '../domain/points/upload-state';
import { ok, refuse, type Refusal, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { eventResultsView, peopleOf } from './get-event-results';
import { indexEvent } from './index-results';
import { judgeResults, type JudgedResults } from './judge-results';
import {
  loadEventResults,
  openForResults,
  type LoadedEvent,
  type ResultsDeps,
} from './results-access';

interface Upload {
  readonly actor: Actor;
  readonly input: UploadResults;
  /** `<key>.<body>` of the command */
  readonly command: string;
  readonly now: string;
}

/** Whether the command has been carried out before, on whatever event of the tournament. */
const repeated = (
  { results, event }: LoadedEvent,
  command: string,
): 'no' | 'yes' | 'other-request' => {
  const [key = ''] = command.split('.');
  const before = results.find((result) => result.command.startsWith(`${key}.`));
  if (!before) return 'no';
  return before.command === command && before.eventId === event.id ? 'yes' : 'other-request';
};

/** RES-3: reasons of on-site entrants decide no points, but what was written may be put right. */
const reasonsOf = (lines: readonly PlacedLine[]): string =>
  JSON.stringify(lines.map(({ members, onSite }) => [members, onSite ?? '']).sort());

/** The next revision. Refuses ABSENT_UNDECIDED (SAN-2), RESULTS_UNCHANGED, CORRECTION_REASON_REQUIRED (PTS-8). */
const nextRevision = (
  { secrets }: Pick<ResultsDeps, 'secrets'>,
  { tournament, week, event, revisions }: LoadedEvent,
  { level, group, tableName, points }: RankedEvent,
  { lines, played, missing }: JudgedResults,
  { actor, input, command, now }: Upload,
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
    command,
  });
};

/** The athletes' own records; whatever fails here the sweep finishes (indexResults). */
const indexNow = async (
  deps: Pick<ResultsDeps, 'results' | 'registered' | 'logger'>,
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
 * IDEMPOTENCY_KEY_REUSED, and as the preview does.
 */
export const uploadResults = async (
  deps: ResultsDeps,
  actor: Actor,
  params: { readonly tournamentId: string; readonly eventId: string },
  input: UploadResults,
  idempotencyKey: string,
): Promise<Result<EventResults>> => {
  const mark = commandMark(deps.secrets, actor, idempotencyKey, { ...params, ...input });
  const upload = { actor, input, command: `${mark.key}.${mark.body}`, now: deps.clock.now() };
  const loaded = await loadEventResults(deps, actor, params, 'upload');
  if (!loaded.ok) return loaded;
  const before = await answerBefore(deps, loaded.value, upload);
  if (before) return before;
  const ranked = openForResults(loaded.value, upload.now);
  if (!ranked.ok) return ranked;
  if (input.replaces !== (latestOf(loaded.value.revisions)?.revision ?? 0))
    return changed(loaded.value);
  const judged = await judgeResults(deps, actor, loaded.value, ranked.value, input);
  if (!judged.ok) return judged;
  const { faults, absent } = judged.value;
  if (faults.length > 0) return refuse('RESULTS_FAULTY', { count: faults.length });
  if (absent !== null && input.absentConfirmed !== absent.digest)
    return refuse('ABSENT_UNCONFIRMED', { count: absent.count });
  const next = nextRevision(deps, loaded.value, ranked.value, judged.value, upload);
  if (!next.ok) return next;
  const grounds = chiefRefereeGrounds(actor, params.tournamentId);
  if (!(await deps.results.add(next.value, grounds))) return answerLater(deps, params, upload);
  const standing = { ...loaded.value, revisions: [...loaded.value.revisions, next.value] };
  await indexNow(deps, standing.revisions);
  return ok(eventResultsView(standing, await peopleOf(deps, standing)));
};

/** The answer to a command that was carried out before; null: it was not. */
const answerBefore = async (
  deps: Pick<ResultsDeps, 'registered'>,
  loaded: LoadedEvent,
  { command }: Upload,
): Promise<Result<EventResults> | null> => {
  const before = repeated(loaded, command);
  if (before === 'no') return null;
  if (before === 'other-request') return refuse('IDEMPOTENCY_KEY_REUSED');
  return ok(eventResultsView(loaded, await peopleOf(deps, loaded)));
};

/**
 * The revision was taken meanwhile, by this very command (a repeat on the line) or by somebody else; or who
 * hands it in is the chief referee no longer.
 */
const answerLater = async (
  deps: ResultsDeps,
  params: { readonly tournamentId: string; readonly eventId: string },
  upload: Upload,
): Promise<Result<EventResults>> => {
  const loaded = await loadEventResults(deps, upload.actor, params, 'upload');
  if (!loaded.ok) return loaded;
  return (await answerBefore(deps, loaded.value, upload)) ?? changed(loaded.value);
};
