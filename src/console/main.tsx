import './platform/start';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../client/query-client';
import { watchSession } from '../client/watch-session';
import { Console } from './console';
import './console.css';
import { followTabs } from './platform/follow-tabs';
import { Themed } from './theme/themed';

watchSession();
followTabs();

const place = document.getElementById('console');
if (place)
  createRoot(place).render(
    <QueryClientProvider client={queryClient}>
      <Themed>
        <Console />
      </Themed>
    </QueryClientProvider>,
  );
