import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { toLambda } from '../../functions/local/gateway';

describe('the local API Gateway', () => {
  let server: Server;
  let address: string;
  let seen: APIGatewayProxyEventV2[];

  beforeEach(async () => {
    seen = [];
    const lambda = toLambda((event) => {
      seen.push(event);
      return Promise.resolve({
        statusCode: 201,
        headers: { 'x-answer': 'yes' },
        body: '{"ok":true}',
      });
    });
    server = createServer((request, response) => {
      void lambda(request, response, new URL(request.url ?? '/', 'http://localhost'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('makes a version 2.0 event and passes the answer on', async () => {
    const answer = await fetch(`${address}/api/a%20b?x=1&x=2&y=`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Two': 'b' },
      body: '{"name":"网球"}',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-answer')).toBe('yes');
    expect(await answer.json()).toEqual({ ok: true });
    expect(seen[0]).toMatchObject({
      version: '2.0',
      rawPath: '/api/a%20b',
      rawQueryString: 'x=1&x=2&y=',
      queryStringParameters: { x: '1,2', y: '' },
      headers: { 'x-two': 'b' },
      requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' } },
      body: '{"name":"网球"}',
      isBase64Encoded: false,
    });
  });

  it('hands bytes over in base64', async () => {
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array([0xff, 0x00]),
    });
    expect(seen[0]).toMatchObject({ body: '/wA=', isBase64Encoded: true });
  });

  it('refuses more than API Gateway would take', async () => {
    const answer = await fetch(address, { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
    expect(seen).toHaveLength(0);
  });
});
