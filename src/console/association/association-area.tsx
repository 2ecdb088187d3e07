import {
  AuditOutlined,
  CalendarOutlined,
  HistoryOutlined,
  MinusCircleOutlined,
  OrderedListOutlined,
  SendOutlined,
} from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { deskCopy } from '../../copy/desk';
import type { AreaLink } from '../shell/area-link';

const Week = lazy(() => import('./week/week-page'));
const Acceptance = lazy(() => import('./acceptance/tournaments-page'));
const AcceptanceEvents = lazy(() => import('./acceptance/events-page'));
const AcceptanceOfEvent = lazy(() => import('./acceptance/acceptance-page'));
const Runs = lazy(() => import('./runs/runs-page'));
const Issues = lazy(() => import('./issues/issues-page'));
const Deductions = lazy(() => import('./deductions/deductions-page'));
const YearEnd = lazy(() => import('./year-end/year-end-page'));

/** What the association finds in the navigation, and the pages behind it. */
export const associationLinks: readonly AreaLink[] = [
  { path: '/week', label: deskCopy.week, icon: <CalendarOutlined /> },
  { path: '/acceptance', label: deskCopy.acceptance, icon: <OrderedListOutlined /> },
  { path: '/runs', label: deskCopy.runs, icon: <SendOutlined /> },
  { path: '/issues', label: deskCopy.issues, icon: <HistoryOutlined /> },
  { path: '/deductions', label: deskCopy.deductions, icon: <MinusCircleOutlined /> },
  { path: '/year-ends', label: deskCopy.yearEnd, icon: <AuditOutlined /> },
];
export const associationRoutes: RouteObject[] = [
  { path: '/week', element: <Week /> },
  { path: '/acceptance', element: <Acceptance /> },
  { path: '/acceptance/:tournamentId', element: <AcceptanceEvents /> },
  { path: '/acceptance/:tournamentId/:eventId', element: <AcceptanceOfEvent /> },
  { path: '/runs', element: <Runs /> },
  { path: '/issues', element: <Issues /> },
  { path: '/deductions', element: <Deductions /> },
  { path: '/year-ends', element: <YearEnd /> },
];
