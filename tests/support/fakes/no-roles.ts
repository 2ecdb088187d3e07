import type { Roles } from '../../../functions/domain/membership/roles';
import { only } from './only';

/** Where nobody may do anything for the association. */
export const noRoles = only<Roles>({
  rightsOf: async () => ({ association: false, reviewer: false }),
  staff: async () => [],
});
