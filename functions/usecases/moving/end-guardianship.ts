import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { isAdult } from '../../domain/membership/guardianship';
import { ok, refuse, type Result } from '../../domain/result';
import { bondNews } from '../../domain/membership/bond-news';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';

/** Who is of age ends a guardianship alone, from their own account; that guardian and another one are told (MEM-8). Refuses PERSON_NOT_FOUND, NOT_ADULT. */
export const endGuardianship = (
  { members, moves, clock }: Use<'clock' | 'members' | 'moves'>,
  actor: Actor,
  guardianId: string,
): Promise<Result<null>> =>
  untilFresh<null>(async () => {
    const [grown, guardian] = await Promise.all([
      members.find(actor.memberId),
      members.find(guardianId),
    ]);
    if (!grown?.guardians.includes(guardianId)) return refuse('PERSON_NOT_FOUND');
    const now = clock.now();
    if (!isAdult(grown, shanghaiDay(now))) return refuse('NOT_ADULT');
    const news = guardian ? { news: bondNews('guardian-let-go', grown, guardian, now) } : {};
    const ended = await moves.unlink(grown, guardianId, guardian, news);
    return ended === 'stale' ? 'stale' : ok(null);
  });
