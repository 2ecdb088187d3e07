import type { Member } from '../../../functions/domain/membership/member';
import type { Mutant } from '../world';

type Guard = 'a move: the member' | 'a link: the guardian' | 'a leaving' | 'an entry: its grounds';

/** Takes one guard out: a write is made whatever has become of what it was decided on. */
export const movesMutants: Readonly<Record<Guard, Mutant>> = (() => {
  const at =
    (change: (stores: Parameters<Mutant>[0], fresh: Fresh) => ReturnType<Mutant>): Mutant =>
    (stores) => {
      const { members } = stores;
      const fresh: Fresh = {
        member: async <M extends Member>(member: M) => ({
          ...member,
          version: (await members.find(member.id))?.version ?? member.version,
        }),
      };
      return change(stores, fresh);
    };
  return {
    'a move: the member': at(({ moves, ...stores }, { member }) => ({
      ...stores,
      moves: {
        ...moves,
        move: async (move) =>
          moves.move({
            ...move,
            whose: { ...move.whose, member: await member(move.whose.member) },
          }),
      },
    })),
    'a link: the guardian': at(({ moves, ...stores }, { member }) => ({
      ...stores,
      moves: {
        ...moves,
        link: async (child, guardian, ...rest) =>
          moves.link(child, await member(guardian), ...rest),
      },
    })),
    'a leaving': at(({ members, ...stores }, { member }) => ({
      ...stores,
      members: {
        ...members,
        leave: async (before, seen, { alone, shared }) =>
          members.leave(await member(before), seen, {
            alone: await Promise.all(alone.map(member)),
            shared: await Promise.all(shared.map(member)),
          }),
      },
    })),
    'an entry: its grounds': at(({ entries, ...stores }) => ({
      ...stores,
      entries: {
        ...entries,
        commit: (commit) => entries.commit({ ...commit, grounds: [] }),
      },
    })),
  };
})();

interface Fresh {
  member<M extends Member>(member: M): Promise<M>;
}
