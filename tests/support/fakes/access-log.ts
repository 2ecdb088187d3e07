import type { AccessLog, LoggedAccess } from '../../../functions/domain/membership/access-log';

/** In memory: what was noted, in its order. */
export const fakeAccessLog = (): AccessLog => {
  const noted: LoggedAccess[] = [];
  const shown = new Set<string>();
  const forgotten = new Set<string>();
  return {
    note: async (access) => {
      const random = String(noted.length).padStart(12, '0');
      noted.push({ id: `${access.at}#${random}`, ...access });
    },
    ofDay: async (day) => noted.filter(({ at }) => at.startsWith(day)),
    unshown: async (limit) => noted.filter(({ id }) => !shown.has(id)).slice(0, limit),
    show: async ({ id }) => void shown.add(id),
    ofMember: async (memberId, below, limit) =>
      noted
        .filter(({ id, members }) => shown.has(id) && members.includes(memberId))
        .filter(({ id }) => !forgotten.has(memberId) && (below === null || id < below))
        .map(({ id, at, what, event }) => ({ id, at, what, event }))
        .reverse()
        .slice(0, limit),
    forget: async (memberId) => void forgotten.add(memberId),
  };
};
