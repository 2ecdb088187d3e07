import type { ForgottenStore } from '../../../functions/domain/ranking/forgotten-store';

export const fakeForgottenStore = (): ForgottenStore => {
  const noted = new Map<string, string>();
  return {
    note: async ({ memberId, at }) => void noted.set(memberId, at),
    all: async () => [...noted].map(([memberId, at]) => ({ memberId, at })),
    settle: async (memberId) => void noted.delete(memberId),
  };
};
