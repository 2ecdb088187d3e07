import type { AnswerObjection, YearEnd } from '../../src/contract/desk';
import type { Actor } from '../domain/actor';
import { associationGrounds } from '../domain/ground';
import type { Logger, Secrets } from '../domain/ports';
import type { YearEndStore } from '../domain/ranking/year-end-store';
import { ok, refuse, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { notAssociation, type AssociationDeps } from './desk-people';
import { loadYearEnd, yearEndAnswer, type YearEndDeps } from './year-end-view';
import { untilFresh } from './until-fresh';

export interface AnswerObjectionDeps extends YearEndDeps, AssociationDeps {
  readonly yearEnds: Pick<YearEndStore, 'ofYear' | 'answer'>;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly logger: Logger;
}

/**
 * The association's answer, once (RNK-11); where it upholds the objection, a revision of the issue follows by
 * itself or together with others. Refuses NOT_ASSOCIATION, OBJECTION_NOT_FOUND, OBJECTION_ANSWERED. The
 * role stands while it is written: two items more in the transaction.
 */
export const answerObjection = (
  deps: AnswerObjectionDeps,
  actor: Actor,
  objection: { readonly year: number; readonly objectionId: string },
  asked: AnswerObjection,
  idempotencyKey: string,
): Promise<Result<YearEnd>> =>
  untilFresh(() => answerOnce(deps, actor, objection, asked, idempotencyKey));

const answerOnce = async (
  deps: AnswerObjectionDeps,
  actor: Actor,
  { year, objectionId }: { readonly year: number; readonly objectionId: string },
  { upheld, text }: AnswerObjection,
  idempotencyKey: string,
): Promise<Result<YearEnd> | 'stale'> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  const loaded = await loadYearEnd(deps, year);
  const objection = loaded.record.objections.find(({ id }) => id === objectionId);
  if (!objection) return refuse('OBJECTION_NOT_FOUND');
  const request = { year, objectionId, upheld, text };
  const command = commandMark(deps.secrets, actor, idempotencyKey, request);
  const answer = { upheld, text, by: actor.memberId, at: deps.clock.now(), command };
  const written = objection.answer
    ? 'answered'
    : await deps.yearEnds.answer(objection, answer, associationGrounds(actor));
  if (written === 'stale') return 'stale';
  if (written === 'done')
    deps.logger.info('audit', {
      kind: 'objection-answered',
      by: actor.memberId,
      year,
      objectionId,
      upheld,
    });
  const after = await loadYearEnd(deps, year);
  const stands = after.record.objections.find(({ id }) => id === objectionId)?.answer;
  if (stands?.command.key !== command.key) return refuse('OBJECTION_ANSWERED');
  if (stands.command.body !== command.body) return refuse('IDEMPOTENCY_KEY_REUSED');
  return ok(await yearEndAnswer(deps, year, after));
};
