import { Menu, type MenuProps } from 'antd';
import { Link, useLocation } from 'react-router-dom';
import type { MyRoles } from '../../contract/desk';
import { consoleCopy } from '../../copy/console';
import { associationLinks } from '../association/association-area';
import { refereeLinks } from '../referee/referee-area';
import { reviewingLinks, staffLinks } from '../reviewing/reviewing-area';
import { reviewingCopy } from '../../copy/reviewing';
import { todayLinks } from '../today/today-area';
import type { AreaLink } from './area-link';
import { hasRole } from './roles';

const itemsOf = (title: string, links: readonly AreaLink[]): MenuProps['items'] => [
  {
    type: 'group',
    label: title,
    children: links.map(({ path, label, icon }) => ({
      key: path,
      icon,
      label: <Link to={path}>{label}</Link>,
    })),
  },
];

/** The left navigation: an area for each role the person has. */
export const Navigation = ({ roles }: { roles: MyRoles }) => {
  const { pathname } = useLocation();
  const association = hasRole(roles, 'association') ? [...associationLinks, ...staffLinks] : [];
  const reviewing = hasRole(roles, 'reviewer') ? [...todayLinks, ...reviewingLinks] : [];
  const referee = hasRole(roles, 'referee') ? refereeLinks : [];
  const chosen = [...reviewing, ...association, ...referee]
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .map(({ path }) => path);
  return (
    <nav className="console-nav" aria-label={consoleCopy.navigation}>
      <Menu
        mode="inline"
        selectedKeys={chosen}
        items={[
          ...(reviewing.length > 0 ? (itemsOf(reviewingCopy.area, reviewing) ?? []) : []),
          ...(association.length > 0
            ? (itemsOf(consoleCopy.associationArea, association) ?? [])
            : []),
          ...(referee.length > 0 ? (itemsOf(consoleCopy.refereeArea, referee) ?? []) : []),
        ]}
      />
    </nav>
  );
};
