import './platform/start';
import { QueryClientProvider } from '@tanstack/react-query';
import { onPageNotFound, redirectTo } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { queryClient } from './client/query-client';
import { watchSession } from './client/watch-session';
import { OldVersion } from './pages/old-version';
import { watchApp } from './platform/watch-app';
import { quietTabLinks } from './platform/tab-links';
import './app.css';

watchApp();
watchSession();
quietTabLinks();
onPageNotFound(() => void redirectTo({ url: '/pages/lost/index' }));

/** The app around every page: server state, and the look. */
const App = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>
    {children}
    <OldVersion />
  </QueryClientProvider>
);

export default App;
