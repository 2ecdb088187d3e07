import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { useLoggedIn } from '../client/session';
import { associationRoutes } from './association/association-area';
import { refereeRoutes } from './referee/referee-area';
import { reviewingRoutes, staffRoutes } from './reviewing/reviewing-area';
import { BrokenPage } from './shell/broken-page';
import { LogInPage } from './shell/log-in-page';
import { LostPage } from './shell/lost-page';
import { RoleGate } from './shell/role-gate';
import { Shell } from './shell/shell';
import { StartPage } from './shell/start-page';
import { todayRoutes } from './today/today-area';

const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      errorElement: <BrokenPage />,
      // a page that fails keeps the navigation beside it
      children: [
        {
          errorElement: <BrokenPage />,
          children: [
            { index: true, element: <StartPage /> },
            { element: <RoleGate role="referee" />, children: refereeRoutes },
            {
              element: <RoleGate role="reviewer" />,
              children: [...todayRoutes, ...reviewingRoutes],
            },
            {
              element: <RoleGate role="association" />,
              children: [...associationRoutes, ...staffRoutes],
            },
            { path: '*', element: <LostPage /> },
          ],
        },
      ],
    },
  ],
  { basename: '/console' },
);

/** The desk console: the log-in, or the pages of whoever is logged in. */
export const Console = () => {
  const loggedIn = useLoggedIn();
  return loggedIn ? <RouterProvider router={router} /> : <LogInPage />;
};
