import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { structuredLogger } from '../adapters/structured-logger';
import { appOf } from './app-of';
import { settingsOf } from './settings';
import { wire } from './wiring';

const settings = settingsOf(process.env);

/** Lambda behind the HTTP API: made once per process, then one event at a time. */
export const handler = appOf(
  wire(settings, structuredLogger('kaipai-http')),
  settings.corsOrigins,
) satisfies APIGatewayProxyHandlerV2;
