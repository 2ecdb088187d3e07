import type { IncomingMessage, ServerResponse } from 'node:http';

/** The whole body of a request; the simulators' own limit is what a portrait may weigh, doubled. */
export const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > 4 * 1024 * 1024) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export const jsonBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse((await bodyOf(request)).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

export const answerJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
};

/** Answers requests; a simulator knows its time from `now`, epoch milliseconds. */
export type Simulator = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
