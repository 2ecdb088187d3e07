import { GUARDIAN_INVITATION_DAYS } from '../../../src/contract/limits';
import { addSeconds } from '../../../functions/domain/calendar/calendar';
import type { Guardianship } from '../../../functions/domain/membership/guardianship';
import type { Following } from '../../../functions/domain/membership/move-store';
import type { Member } from '../../../functions/domain/membership/member';
import { fault, type Fault } from '../fault';
import type { ModelStores } from '../stores';

/** Whose a waiting invitation is: who had the number then, or the first to have it since; null: nobody yet. */
type Owners = Map<string, string | null>;

const DAY = 86_400;

const somebody = ({ profile, wards, guardians }: Member): boolean =>
  profile !== null || wards.length + guardians.length > 0;

/** Looks at each move as it is written, and says what it may not do (MEM-8). */
export const watchedMoves = (stores: ModelStores, note: (found: Fault) => void): ModelStores => {
  const { moves, members } = stores;
  const owners: Owners = new Map();
  const waiting = new Map<string, Guardianship>();
  /** who gave a number up, and when: an invitation of that very instant is theirs too */
  const gaveUp: Following[] = [];
  const isOwner = (memberId: string, { id }: Guardianship): boolean => {
    const asked = waiting.get(id);
    return (
      owners.get(id) === memberId ||
      gaveUp.some(
        (one) =>
          one.memberId === memberId &&
          one.from === asked?.phoneKey &&
          addSeconds(one.until, GUARDIAN_INVITATION_DAYS * DAY) === asked.expiresAt,
      )
    );
  };
  const taken = (phoneKey: string, memberId: string): void => {
    for (const { id, phoneKey: to } of waiting.values())
      if (to === phoneKey && owners.get(id) === null) owners.set(id, memberId);
  };
  return {
    ...stores,
    members: {
      ...members,
      create: async (member) => {
        const made = await members.create(member);
        taken(member.phone.key, made.memberId);
        return made;
      },
      remove: async (before, ...rest) => {
        const left = await members.find(before.id);
        const removed = await members.remove(before, ...rest);
        if (removed === 'done' && !left?.leaving) note(fault('gone-unmarked', 'MEM-1', before.id));
        return removed;
      },
    },
    moves: {
      ...moves,
      move: async (move) => {
        const { whose, to, merged } = move;
        const there = merged && (await members.find(merged.member.id));
        const moved = await moves.move(move);
        if (moved !== 'done') return moved;
        if (there && somebody(there)) note(fault('merged-somebody', 'MEM-8', there.id));
        const now = await members.find(whose.member.id);
        if (now?.leaving) note(fault('phone-for-leaving', 'MEM-1', now.id));
        gaveUp.push(...move.following);
        // what an empty account was invited to goes with it to who merges it
        for (const [id, owner] of owners)
          if (merged && owner === merged.member.id) owners.set(id, whose.member.id);
        taken(to.key, whose.member.id);
        return moved;
      },
      invite: async (guardianship, ...rest) => {
        const invited = await moves.invite(guardianship, ...rest);
        if (invited !== 'done') return invited;
        waiting.set(guardianship.id, guardianship);
        owners.set(guardianship.id, await members.idOfPhone(guardianship.phoneKey));
        return invited;
      },
      link: async (child, guardian, used, beside) => {
        const linked = await moves.link(child, guardian, used, beside);
        if (linked !== 'done') return linked;
        if (!isOwner(guardian.id, used))
          note(fault('stranger-accepts', 'MEM-8', `${guardian.id}, not ${owners.get(used.id)}`));
        if ((await members.find(child.id))?.leaving)
          note(fault('guardian-of-leaving', 'MEM-1', child.id));
        waiting.delete(used.id);
        return linked;
      },
    },
  };
};
