import './platform/start';
import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { queryClient, watchPlatform } from './api/query-client';
import { watchSession } from './api/session-queries';
import './app.css';

watchPlatform();
watchSession();

/** The app around every page: server state, and the look. */
const App = ({ children }: PropsWithChildren) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

export default App;
