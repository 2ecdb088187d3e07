import { STAFF_ROLES } from '../../../src/contract/reviewing-words';
import { staffRolesIn, type Rights } from '../../domain/membership/roles';
import { attribute, ex } from './expression';
import { rolesKey } from './keys';

/** That the rights of somebody are as they were read. */
export const rightsAsRead = (read: Rights) =>
  STAFF_ROLES.map((right) =>
    read[right]
      ? ex`${attribute(right)} = ${true}`
      : ex`(attribute_not_exists(${attribute(right)}) OR ${attribute(right)} = ${false})`,
  );

/** They are as they were read, and go; of who has none it is asked all the same, for one may be given meanwhile. */
export const rightsGoneAsked = (memberId: string, read: Rights) => ({
  ...{ of: rolesKey(memberId), when: rightsAsRead(read) },
  remove:
    staffRolesIn(read).length === 0
      ? []
      : [...STAFF_ROLES.map((right) => ex`${attribute(right)}`), ex`GSI1PK`, ex`GSI1SK`],
});
