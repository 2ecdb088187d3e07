import { Logger as PowertoolsLogger } from '@aws-lambda-powertools/logger';
import type { Logger } from '../domain/ports';

/**
 * Structured logs of Lambda. Callers give events and codes, never what somebody typed: no phone,
 * name, document number, token or body comes here (platform.md, Law).
 */
export const structuredLogger = (service: string): Logger => {
  const logger = new PowertoolsLogger({ serviceName: service });
  return {
    info: (event, fields = {}) => logger.info(event, fields),
    error: (event, fields = {}) => logger.error(event, fields),
  };
};
