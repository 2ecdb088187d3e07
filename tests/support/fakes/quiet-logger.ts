import type { Logger } from '../../../functions/domain/ports';

export const quietLogger: Logger = { info: () => undefined, error: () => undefined };
