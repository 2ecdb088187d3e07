import { ScheduleOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { todayCopy } from '../../copy/desk-today';
import type { AreaLink } from '../shell/area-link';

const Today = lazy(() => import('./today-page'));

/** The first page of whoever reviews or works for the association. */
export const todayLinks: readonly AreaLink[] = [
  { path: '/today', label: todayCopy.title, icon: <ScheduleOutlined /> },
];
export const todayRoutes: RouteObject[] = [{ path: '/today', element: <Today /> }];
