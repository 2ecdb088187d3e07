import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { ObjectionRaised } from '../../../src/contract/ranking';
import type { RaiseObjection } from '../../../src/contract/requests/ranking';
import type { Actor } from '../../domain/actor';
import { rowsRef } from '../../domain/editions/edition';
import { readRows } from '../../domain/editions/read-edition';
import type { Member } from '../../domain/membership/member';
import { actsFor } from '../../domain/membership/persons';
import { objectionRefusal, YEAR_END } from '../../domain/ranking/year-end';
import { ok, refuse, type Result } from '../../domain/result';
import { trailGround } from '../../domain/ground';
import { withCommand } from '../commands/with-command';
import { loadYearEnd } from './year-end-view';

/** Who of the account stands behind an objection: its owner, or the child whose row it is about (MEM-1). */
const approvedOf = (accountId: string, ...people: readonly (Member | null)[]): Member | null =>
  people.find((one) => one?.review === 'approved' && actsFor(accountId, one)) ?? null;

type Asked = z.infer<typeof RaiseObjection>;
type Raised = z.infer<typeof ObjectionRaised>;

const REFUSALS = {
  final: refuse('OBJECTIONS_CLOSED'),
  'same-athlete': refuse('OBJECTION_REPEATED'),
  'too-many': refuse('TOO_MANY_OBJECTIONS', { limit: YEAR_END.perPerson }),
} as const;

/**
 * Somebody holds that a row of the year-end issue in force is wrong (RNK-11): an approved member, or the guardian of
 * the approved child whose row it is. Refuses NOT_APPROVED, NOT_YEAR_END, ATHLETE_NOT_FOUND (not in this list),
 * OBJECTIONS_CLOSED, OBJECTION_REPEATED, TOO_MANY_OBJECTIONS. Whoever was approved is so still when it is written:
 * one item more in the transaction.
 */
export const raiseObjection = (
  deps: Use<'clock' | 'members' | 'ranking' | 'secrets' | 'yearEnds'>,
  actor: Actor,
  asked: Asked,
  idempotencyKey: string,
): Promise<Result<Raised>> => {
  const { year, list, memberId, text } = asked;
  const { members, ranking, yearEnds, clock } = deps;
  const by = actor.memberId;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'raise-objection', asked } },
    {
      load: async () => {
        const [member, athlete] = await Promise.all([members.find(by), members.find(memberId)]);
        return { member, athlete };
      },
      present: async (of) => {
        const { objections } = await yearEnds.ofYear(year);
        const raised = objections.find(({ id }) => id === of);
        return raised ? ok({ id: raised.id, at: raised.at }) : refuse('OBJECTION_NOT_FOUND');
      },
      carryOut: async ({ member, athlete }, { key: id, first: firstOf }) => {
        const approved = approvedOf(by, member, athlete);
        if (!approved) return refuse('NOT_APPROVED');
        const { revisions, record } = await loadYearEnd(deps, year);
        const [first] = revisions;
        const latest = revisions.at(-1);
        if (!first || !latest) return refuse('NOT_YEAR_END');
        const { partition, sort } = rowsRef(memberId, latest.edition);
        const part = await ranking.part(latest.edition, partition, sort);
        const rows = part ? readRows(part, memberId) : [];
        const rank = rows.find((row) => row.list === list)?.row.rank;
        if (rank === undefined) return refuse('ATHLETE_NOT_FOUND');
        const at = clock.now();
        const refusal = objectionRefusal(first, record.final, { list, rank }, at);
        if (refusal) return refusal;
        const { revision } = latest;
        const written = await yearEnds.raise(
          { ...{ id, year, list, memberId, rank, text }, revision, by, at, answer: null },
          YEAR_END.perPerson,
          [
            firstOf(id),
            { is: 'approved', memberId: approved.id },
            trailGround(
              { at, by, kind: 'objection-raised', subject: memberId, text: `${list} ${year}` },
              id,
            ),
          ],
        );
        if (written === 'stale') return 'stale';
        if (written !== 'raised') return REFUSALS[written];
        return ok({ id, at });
      },
    },
  );
};
