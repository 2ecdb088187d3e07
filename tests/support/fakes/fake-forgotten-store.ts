import type { Forgotten, ForgottenStore } from '../../../functions/domain/ranking/forgotten-store';

export const fakeForgottenStore = (): ForgottenStore => {
  const noted = new Map<string, Forgotten>();
  const same = ({ memberId, at }: Forgotten): boolean => noted.get(memberId)?.at === at;
  return {
    note: async (forgotten) => void noted.set(forgotten.memberId, forgotten),
    all: async () => [...noted.values()],
    caughtUp: async (forgotten) => {
      const { memberId, at } = forgotten;
      if (same(forgotten)) noted.set(memberId, { memberId, at });
    },
    settle: async (forgotten) => {
      if (same(forgotten)) noted.delete(forgotten.memberId);
    },
  };
};
