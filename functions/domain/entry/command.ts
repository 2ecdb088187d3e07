import { refuse, type Refusal } from '../result';
import type { CommandMark, Entry } from './entry';

/**
 * Whether a command has been carried out on this entry: its key stands in the history. The same key
 * with another request is refused; null: it is new.
 */
export const repeated = (entry: Entry, command: CommandMark): 'yes' | Refusal | null => {
  const known = entry.history.find((item) => item.command?.key === command.key)?.command;
  if (!known) return null;
  return known.body === command.body ? 'yes' : refuse('IDEMPOTENCY_KEY_REUSED');
};
