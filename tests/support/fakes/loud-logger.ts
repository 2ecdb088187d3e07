import type { Logger } from '../../../functions/domain/ports';

/** For what is to go well: whatever would be logged as an error is thrown. */
export const loudLogger: Logger = {
  info: () => undefined,
  error: (event, fields) => {
    throw new Error(`${event} ${JSON.stringify(fields)}`);
  },
};
