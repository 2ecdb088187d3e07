import type { Roles, Rights } from '../../functions/domain/membership/roles';

/** Rights as a test sets them, whatever they were. */
export const setRights = async (
  roles: Pick<Roles, 'rightsOf' | 'saveRights'>,
  memberId: string,
  rights: Partial<Rights> = { association: true },
): Promise<void> => {
  const before = await roles.rightsOf(memberId);
  await roles.saveRights(memberId, before, { ...before, ...rights }, []);
};
