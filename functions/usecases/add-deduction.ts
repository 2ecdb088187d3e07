import type { AddDeduction, DeductionView } from '../../src/contract/desk';
import type { Actor } from '../domain/actor';
import { associationGrounds, type Ground } from '../domain/ground';
import type { Clock, Logger, Secrets } from '../domain/ports';
import type { DeductionStore, RecordedDeduction } from '../domain/ranking/deduction-store';
import { refuse, type Result } from '../domain/result';
import { commandMark } from './command-mark';
import { notAssociation, type AssociationDeps, type NamesDeps } from './desk-people';
import { shownDeduction } from './list-deductions';
import { untilFresh } from './until-fresh';

export interface AddDeductionDeps extends AssociationDeps, NamesDeps {
  readonly deductions: Pick<DeductionStore, 'add' | 'find'>;
  readonly secrets: Pick<Secrets, 'blindIndex'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const isSame = (recorded: RecordedDeduction, asked: AddDeduction): boolean =>
  (['memberId', 'group', 'points', 'from', 'until', 'reason'] as const).every(
    (field) => recorded[field] === asked[field],
  );

/**
 * Records a deduction (RNK-7). (decided) `from` may be any day: issues that are out never change. Refuses
 * NOT_ASSOCIATION, DEDUCTION_DATES, ATHLETE_NOT_FOUND (no such member, or none with a real name). Role and
 * athlete stand while it is written: three items more in the transaction.
 */
export const addDeduction = (
  deps: AddDeductionDeps,
  actor: Actor,
  asked: AddDeduction,
  idempotencyKey: string,
): Promise<Result<DeductionView>> => untilFresh(() => addOnce(deps, actor, asked, idempotencyKey));

const addOnce = async (
  deps: AddDeductionDeps,
  actor: Actor,
  asked: AddDeduction,
  idempotencyKey: string,
): Promise<Result<DeductionView> | 'stale'> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  if (asked.until !== null && asked.until <= asked.from) return refuse('DEDUCTION_DATES');
  // the id is the command's own, so that a repeat finds what it did
  const { key: id } = commandMark(deps.secrets, actor, idempotencyKey, asked);
  const before = await deps.deductions.find(id);
  if (before) return repeated(deps, before, asked);
  if ((await deps.athletes.of([asked.memberId])).length === 0) return refuse('ATHLETE_NOT_FOUND');
  const deduction: RecordedDeduction = {
    ...asked,
    id,
    by: actor.memberId,
    at: deps.clock.now(),
    ended: null,
  };
  const athlete: Ground = { is: 'member', memberId: asked.memberId };
  const added = await deps.deductions.add(deduction, [...associationGrounds(actor), athlete]);
  if (added === 'stale') return 'stale';
  // a request of the same command was faster: what it recorded stands
  if (added === 'there') return repeated(deps, await deps.deductions.find(id), asked);
  deps.logger.info('audit', {
    kind: 'deduction-added',
    by: actor.memberId,
    deductionId: id,
    memberId: asked.memberId,
  });
  return shownDeduction(deps, deduction);
};

const repeated = async (
  deps: NamesDeps & { readonly clock: Clock },
  recorded: RecordedDeduction | null,
  asked: AddDeduction,
): Promise<Result<DeductionView>> => {
  // null: the key was used for something else than a deduction
  return recorded && isSame(recorded, asked)
    ? shownDeduction(deps, recorded)
    : refuse('IDEMPOTENCY_KEY_REUSED');
};
