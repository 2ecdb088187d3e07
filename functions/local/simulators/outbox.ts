import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sent } from '../outbox-page';

/** What the product would have sent, one JSON line each, kept over restarts. */
export interface Outbox {
  add(sent: Sent): void;
  /** oldest first */
  list(): Sent[];
}

export const openOutbox = (dir: string): Outbox => {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'outbox.jsonl');
  return {
    add: (sent) => appendFileSync(path, `${JSON.stringify(sent)}\n`),
    list: () =>
      existsSync(path)
        ? readFileSync(path, 'utf8')
            .split('\n')
            // a line cut short by a kill is not a message
            .filter((line) => line.endsWith('}'))
            .map((line) => JSON.parse(line) as Sent)
        : [],
  };
};
