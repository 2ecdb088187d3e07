import {
  FileSearchOutlined,
  IdcardOutlined,
  ProfileOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { lazy } from 'react';
import type { RouteObject } from 'react-router-dom';
import { reviewingCopy } from '../../copy/reviewing';
import type { AreaLink } from '../shell/area-link';

const Reviews = lazy(() => import('./reviews-page'));
const Members = lazy(() => import('./members-page'));
const Trail = lazy(() => import('./trail-page'));
const Staff = lazy(() => import('./staff-page'));

/** What a reviewer finds in the navigation. */
export const reviewingLinks: readonly AreaLink[] = [
  { path: '/reviews', label: reviewingCopy.reviews, icon: <FileSearchOutlined /> },
];
export const reviewingRoutes: RouteObject[] = [{ path: '/reviews', element: <Reviews /> }];

/** What the association alone finds beside it. */
export const staffLinks: readonly AreaLink[] = [
  { path: '/members', label: reviewingCopy.members, icon: <IdcardOutlined /> },
  { path: '/staff', label: reviewingCopy.staff, icon: <TeamOutlined /> },
  { path: '/trail', label: reviewingCopy.trail, icon: <ProfileOutlined /> },
];
export const staffRoutes: RouteObject[] = [
  { path: '/members', element: <Members /> },
  { path: '/staff', element: <Staff /> },
  { path: '/trail', element: <Trail /> },
];
