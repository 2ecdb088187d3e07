import type { Use } from '../use';
import type { AnswerObjection, YearEnd } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { associationCommand } from './association-command';
import { saysNobody } from './desk-people';
import { loadYearEnd, yearEndAnswer } from './year-end-view';

/**
 * The association's answer, once (RNK-11); where it upholds the objection, a revision of the issue follows by
 * itself or together with others. Refuses OBJECTION_NOT_FOUND, OBJECTION_ANSWERED, REASON_PERSONAL. The
 * role stands while it is written: two items more in the transaction.
 */
export const answerObjection = (
  deps: Use<'athletes' | 'clock' | 'members' | 'ranking' | 'secrets' | 'sentence' | 'yearEnds'>,
  actor: Actor,
  { year, objectionId }: { readonly year: number; readonly objectionId: string },
  { upheld, text }: AnswerObjection,
  idempotencyKey: string,
): Promise<Result<YearEnd>> => {
  const { yearEnds, clock } = deps;
  const by = actor.memberId;
  const request = { do: 'answer-objection', year, objectionId, upheld, text };
  const shown = async () => ok(await yearEndAnswer(deps, year, await loadYearEnd(deps, year)));
  return associationCommand(
    deps,
    { actor, idempotencyKey, request },
    {
      present: shown,
      carryOut: async ({ grounds }) => {
        const { objections } = (await loadYearEnd(deps, year)).record;
        const objection = objections.find(({ id }) => id === objectionId);
        if (!objection) return refuse('OBJECTION_NOT_FOUND');
        if (objection.answer) return refuse('OBJECTION_ANSWERED');
        if (!(await saysNobody(deps, [objection.memberId, objection.by], text)))
          return refuse('REASON_PERSONAL');
        const told = { kind: 'objection-answered', subject: objection.memberId, text } as const;
        const answer = { upheld, text, by, at: clock.now() };
        // answered by somebody else meanwhile: read again, it says so
        if ((await yearEnds.answer(objection, answer, grounds(objectionId, told))) !== 'done')
          return 'stale';
        return shown();
      },
    },
  );
};
