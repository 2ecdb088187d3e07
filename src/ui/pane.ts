import { createContext } from 'react';

/** Whether a Screen stands in a pane beside another one: there is nothing to go back to, and one place for toasts. */
export const InPane = createContext(false);
