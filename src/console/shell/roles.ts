import type { MyRoles } from '../../contract/desk';
import { useRead } from '../../client/use-read';

export type ConsoleRole = 'referee' | 'association';

/** What the logged-in person may see; every endpoint checks it again. */
export const useRoles = () => useRead('myRoles');

export const hasRole = (roles: MyRoles, role: ConsoleRole): boolean =>
  role === 'association' ? roles.association : roles.officiating > 0;
