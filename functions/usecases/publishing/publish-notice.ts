import type * as z from 'zod/mini';
import { NOTICES } from '../../../src/contract/limits';
import type { PublishNotice } from '../../../src/contract/requests/tournaments';
import type { Notice } from '../../../src/contract/tournaments';
import type { Actor } from '../../domain/actor';
import { associationGrounds, chiefRefereeGrounds, trailGround } from '../../domain/ground';
import { missing } from '../../domain/defect';
import { hidesNumber } from '../../domain/hidden-number';
import { noticeNews } from '../../domain/publishing/notice';
import { ok, refuse, type Result } from '../../domain/result';
import { withCommand } from '../commands/with-command';
import type { Use } from '../use';

type Deps = Use<'clock' | 'members' | 'notices' | 'roles' | 'secrets'>;

const noticeOf = async (
  { notices }: Deps,
  tournamentId: string,
  number: number,
): Promise<Result<Notice>> => {
  const [notice] = await notices.before(tournamentId, number + 1, 1);
  return notice?.number === number ? ok(notice) : missing(`notice ${number} of ${tournamentId}`);
};

/**
 * The association or the chief referee publishes the next notice of a tournament (PUB-13): it stands for good, and
 * whoever has entered or watches is told in the same transaction (TEL-9). Refuses NOTICE_PERSONAL where a number of a
 * phone or a document stands in it, NOTICE_NOT_FOUND where it amends none, NOTICES_FULL.
 */
export const publishNotice = (
  deps: Deps,
  actor: Actor,
  tournamentId: string,
  { title, text, amends }: z.infer<typeof PublishNotice>,
  idempotencyKey: string,
): Promise<Result<Notice>> =>
  withCommand(
    deps,
    {
      ...{ actor, idempotencyKey },
      request: { do: 'publish-notice', tournamentId, title, text, amends },
    },
    {
      load: async () => {
        const [member, latest, rights] = await Promise.all([
          deps.members.find(actor.memberId),
          deps.notices.latest(tournamentId),
          deps.roles.rightsOf(actor.memberId),
        ]);
        return { member, out: latest?.number ?? 0, association: rights.association };
      },
      present: (of) => noticeOf(deps, tournamentId, Number(of)),
      carryOut: async ({ out, association }, { key, first }) => {
        if ([title, text].some(hidesNumber)) return refuse('NOTICE_PERSONAL');
        if (amends !== null && amends > out) return refuse('NOTICE_NOT_FOUND', { number: amends });
        if (out >= NOTICES) return refuse('NOTICES_FULL', { limit: NOTICES });
        const at = deps.clock.now();
        const notice = { number: out + 1, title, text, amends, at };
        const told = { at, by: actor.memberId, kind: 'notice-published', subject: null } as const;
        const written = await deps.notices.add(
          tournamentId,
          notice,
          noticeNews(tournamentId, notice),
          [
            first(String(notice.number)),
            ...(association ? associationGrounds(actor) : chiefRefereeGrounds(actor, tournamentId)),
            trailGround({ ...told, text: `${tournamentId} ${notice.number}` }, key),
          ],
        );
        return written === 'stale' ? 'stale' : ok(notice);
      },
    },
  );
