import { Navigate } from 'react-router-dom';
import { refereeLinks } from '../referee/referee-area';
import { todayLinks } from '../today/today-area';
import { hasRole, useRoles } from './roles';

/** What is to be done today; of who is a chief referee alone, their tournaments. */
export const StartPage = () => {
  const roles = useRoles();
  if (!roles.data) return null;
  const first = hasRole(roles.data, 'reviewer') ? todayLinks[0] : refereeLinks[0];
  return first ? <Navigate replace to={first.path} /> : null;
};
