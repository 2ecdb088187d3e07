import { Outlet } from 'react-router-dom';
import { LoadingState } from '../ui/states';
import { LostPage } from './lost-page';
import { hasRole, useRoles, type ConsoleRole } from './roles';

/** Pages of a role the person does not have are not there; the server refuses their data anyway. */
export const RoleGate = ({ role }: { role: ConsoleRole }) => {
  const roles = useRoles();
  if (!roles.data) return <LoadingState />;
  return hasRole(roles.data, role) ? <Outlet /> : <LostPage />;
};
