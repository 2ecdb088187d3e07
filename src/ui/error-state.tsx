import { EmptyState } from './empty-state';

export interface ErrorStateProps {
  /** What did not work, in a sentence. */
  title: string;
  note?: string;
  /** Nearly always 再试一次. */
  action: string;
  onAction: () => unknown;
}

/** Something could not be shown, and the one way on. */
export const ErrorState = (props: ErrorStateProps) => <EmptyState drawing="net" {...props} />;
