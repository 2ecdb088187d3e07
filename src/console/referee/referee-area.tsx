import { TrophyOutlined } from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { consoleCopy } from '../../copy/console';
import type { AreaLink } from '../shell/area-link';

const Tournaments = lazy(() => import('./tournaments-page'));
const Tournament = lazy(() => import('./tournament-page'));
const List = lazy(() => import('./list/list-page'));
const SignIn = lazy(() => import('./list/sign-in-page'));
const Event = lazy(() => import('./event-page'));

/** What a chief referee finds in the navigation, and the pages behind it. */
export const refereeLinks: readonly AreaLink[] = [
  { path: '/officiating', label: consoleCopy.myTournaments, icon: <TrophyOutlined /> },
];
export const refereeRoutes: RouteObject[] = [
  { path: '/officiating', element: <Tournaments /> },
  { path: '/officiating/:tournamentId', element: <Tournament /> },
  { path: '/officiating/:tournamentId/:eventId', element: <Event /> },
  { path: '/officiating/:tournamentId/:eventId/list', element: <List /> },
  { path: '/officiating/:tournamentId/:eventId/sign-in', element: <SignIn /> },
];
