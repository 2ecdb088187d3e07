import type { EntryScreenProps } from '../../../features/entry/entry-screen';

/** A mini-program opens an entry as a page: nothing stands beside the stack. */
export const EntryPane = (_: EntryScreenProps) => null;
