import { Navigate } from 'react-router-dom';
import { associationLinks } from '../association/association-area';
import { refereeLinks } from '../referee/referee-area';
import { reviewingLinks } from '../reviewing/reviewing-area';
import { hasRole, useRoles } from './roles';

/** The first page of the first role. */
export const StartPage = () => {
  const roles = useRoles();
  if (!roles.data) return null;
  const first =
    (hasRole(roles.data, 'association') ? associationLinks[0] : undefined) ??
    (hasRole(roles.data, 'reviewer') ? reviewingLinks[0] : undefined) ??
    refereeLinks[0];
  return first ? <Navigate replace to={first.path} /> : null;
};
