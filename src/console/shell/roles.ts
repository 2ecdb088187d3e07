import type { MyRoles } from '../../contract/desk';
import { useRead } from '../../client/use-read';

export type ConsoleRole = 'referee' | 'association' | 'reviewer';

/** What the logged-in person may see; every endpoint checks it again. */
export const useRoles = () => useRead('myRoles');

const HAS: Record<ConsoleRole, (roles: MyRoles) => boolean> = {
  association: ({ association }) => association,
  reviewer: ({ association, reviewer }) => association || reviewer,
  referee: ({ officiating }) => officiating > 0,
};

export const hasRole = (roles: MyRoles, role: ConsoleRole): boolean => HAS[role](roles);
