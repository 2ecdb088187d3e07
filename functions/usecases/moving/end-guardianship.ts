import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { isAdult } from '../../domain/membership/guardianship';
import { ok, refuse, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import type { Use } from '../use';

/** Who is of age ends a guardianship alone, from their own account (MEM-8). Refuses PERSON_NOT_FOUND, NOT_ADULT. */
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
    if (!isAdult(grown, shanghaiDay(clock.now()))) return refuse('NOT_ADULT');
    const ended = await moves.unlink(grown, guardianId, guardian);
    return ended === 'stale' ? 'stale' : ok(null);
  });
