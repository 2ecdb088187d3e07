import type { Access, AccessLog } from '../../../functions/domain/membership/access-log';

/** In memory: what was noted, in its order. */
export const fakeAccessLog = (): AccessLog => {
  const noted: Access[] = [];
  return {
    note: async (access) => void noted.push(access),
    ofDay: async (day) => noted.filter(({ at }) => at.startsWith(day)),
  };
};
