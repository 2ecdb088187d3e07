import { openTable, type Table } from '../../../functions/adapters/dynamo/client';

/** A table of a DynamoDB Local that another process has made. */
export const openBenchTable = (endpoint: string | undefined, tableName: string): Table =>
  openTable({ region: 'cn-northwest-1', tableName, ...(endpoint ? { endpoint } : {}) });
