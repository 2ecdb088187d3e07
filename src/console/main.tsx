import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { Console } from './console';
import './console.css';
import { Themed } from './theme/themed';

const place = document.getElementById('console');
if (place)
  createRoot(place).render(
    <QueryClientProvider client={queryClient}>
      <Themed>
        <Console />
      </Themed>
    </QueryClientProvider>,
  );
