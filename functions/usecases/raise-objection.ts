import type * as z from 'zod/mini';
import type { ObjectionRaised, RaiseObjection } from '../../src/contract/ranking';
import type { Actor } from '../domain/actor';
import type { MemberStore } from '../domain/membership/member-store';
import type { Clock, Logger, Secrets } from '../domain/ports';
import { rowsRef } from '../domain/ranking/edition';
import type { RankingStore } from '../domain/ranking/ranking-store';
import { readRows } from '../domain/ranking/read-edition';
import { objectionRefusal, YEAR_END } from '../domain/ranking/year-end';
import type { Objection, YearEndStore } from '../domain/ranking/year-end-store';
import { ok, refuse, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { untilFresh } from './until-fresh';
import { loadYearEnd } from './year-end-view';

export interface RaiseObjectionDeps {
  readonly members: Pick<MemberStore, 'find'>;
  readonly ranking: Pick<RankingStore, 'revisionsOf' | 'part'>;
  readonly yearEnds: Pick<YearEndStore, 'ofYear' | 'raise'>;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly clock: Clock;
  readonly logger: Logger;
}
type Asked = z.infer<typeof RaiseObjection>;
type Raised = z.infer<typeof ObjectionRaised>;

const REFUSALS = {
  final: refuse('OBJECTIONS_CLOSED'),
  'same-athlete': refuse('OBJECTION_REPEATED'),
  'too-many': refuse('TOO_MANY_OBJECTIONS', { limit: YEAR_END.perPerson }),
} as const;

/**
 * A member holds that a row of the year-end issue in force is wrong (RNK-11). Refuses NOT_APPROVED,
 * NOT_YEAR_END, ATHLETE_NOT_FOUND (not in this list), OBJECTIONS_CLOSED, OBJECTION_REPEATED,
 * TOO_MANY_OBJECTIONS. The member is approved still when it is written: one item more in the transaction.
 */
export const raiseObjection = (
  deps: RaiseObjectionDeps,
  actor: Actor,
  asked: Asked,
  idempotencyKey: string,
): Promise<Result<Raised>> => untilFresh(() => raiseOnce(deps, actor, asked, idempotencyKey));

const raiseOnce = async (
  deps: RaiseObjectionDeps,
  actor: Actor,
  asked: Asked,
  idempotencyKey: string,
): Promise<Result<Raised> | 'stale'> => {
  const { year, list, memberId, text } = asked;
  if ((await deps.members.find(actor.memberId))?.review !== 'approved')
    return refuse('NOT_APPROVED');
  const command = commandMark(deps.secrets, actor, idempotencyKey, asked);
  const { revisions, record } = await loadYearEnd(deps, year);
  const before = record.objections.find(({ id }) => id === command.key);
  if (before) return repeated(before, command.body);
  const [first] = revisions;
  const latest = revisions.at(-1);
  if (!first || !latest) return refuse('NOT_YEAR_END');
  const { partition, sort } = rowsRef(memberId, latest.edition);
  const part = await deps.ranking.part(latest.edition, partition, sort);
  const rows = part ? readRows(part, memberId) : [];
  const rank = rows.find((row) => row.list === list)?.row.rank;
  if (rank === undefined) return refuse('ATHLETE_NOT_FOUND');
  const now = deps.clock.now();
  const refusal = objectionRefusal(first, record.final, { list, rank }, now);
  if (refusal) return refusal;
  const objection: Objection = {
    ...{ year, list, memberId, rank, text, command },
    id: command.key,
    revision: latest.revision,
    by: actor.memberId,
    at: now,
    answer: null,
  };
  const written = await deps.yearEnds.raise(objection, YEAR_END.perPerson, [
    { is: 'approved', memberId: actor.memberId },
  ]);
  if (written === 'stale') return 'stale';
  if (written === 'there') {
    const { objections } = await deps.yearEnds.ofYear(year);
    return repeated(objections.find(({ id }) => id === objection.id) ?? objection, command.body);
  }
  if (written !== 'raised') return REFUSALS[written];
  deps.logger.info('audit', {
    kind: 'objection-raised',
    by: actor.memberId,
    year,
    objectionId: objection.id,
    memberId,
  });
  return ok({ id: objection.id, at: now });
};

const repeated = ({ id, at, command }: Objection, body: string): Result<Raised> =>
  command.body === body ? ok({ id, at }) : refuse('IDEMPOTENCY_KEY_REUSED');
