import {
  AuditOutlined,
  CalendarOutlined,
  HistoryOutlined,
  MinusCircleOutlined,
  SendOutlined,
} from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { deskCopy } from '../../copy/desk';
import type { AreaLink } from '../shell/area-link';

const Week = lazy(() => import('./week/week-page'));
const Runs = lazy(() => import('./runs/runs-page'));
const Issues = lazy(() => import('./issues/issues-page'));
const Deductions = lazy(() => import('./deductions/deductions-page'));
const YearEnd = lazy(() => import('./year-end/year-end-page'));

/** What the association finds in the navigation, and the pages behind it. */
export const associationLinks: readonly AreaLink[] = [
  { path: '/week', label: deskCopy.week, icon: <CalendarOutlined /> },
  { path: '/runs', label: deskCopy.runs, icon: <SendOutlined /> },
  { path: '/issues', label: deskCopy.issues, icon: <HistoryOutlined /> },
  { path: '/deductions', label: deskCopy.deductions, icon: <MinusCircleOutlined /> },
  { path: '/year-ends', label: deskCopy.yearEnd, icon: <AuditOutlined /> },
];
export const associationRoutes: RouteObject[] = [
  { path: '/week', element: <Week /> },
  { path: '/runs', element: <Runs /> },
  { path: '/issues', element: <Issues /> },
  { path: '/deductions', element: <Deductions /> },
  { path: '/year-ends', element: <YearEnd /> },
];
