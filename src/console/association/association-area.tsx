import { CalendarOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { deskCopy } from '../../copy/desk';
import type { AreaLink } from '../shell/area-link';

const Week = lazy(() => import('./week-page'));

/** What the association finds in the navigation, and the pages behind it. */
export const associationLinks: readonly AreaLink[] = [
  { path: '/week', label: deskCopy.week, icon: <CalendarOutlined /> },
];
export const associationRoutes: RouteObject[] = [{ path: '/week', element: <Week /> }];
