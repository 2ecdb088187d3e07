import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { presignS3, type PresignRequest } from '../../adapters/files/s3-presign';
import { simulatorAccounts } from './accounts';
import { bodyOf, type Simulator } from './exchange';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT',
  'access-control-allow-headers': 'content-type',
};

const fail = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { ...CORS, 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
};

/** Signs the request as it came and compares: the check S3 makes of a presigned URL. */
const refusal = (request: IncomingMessage, url: URL, now: number): string | null => {
  const { searchParams: query } = url;
  const [accessKeyId, , region = ''] = (query.get('X-Amz-Credential') ?? '').split('/');
  const stamp = query.get('X-Amz-Date') ?? '';
  const signedAt = Date.parse(
    stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  const expiresSeconds = Number(query.get('X-Amz-Expires'));
  if (accessKeyId !== simulatorAccounts.files.accessKeyId) return 'InvalidAccessKeyId';
  if (!Number.isFinite(signedAt)) return 'AuthorizationQueryParametersError';
  if (now > signedAt + expiresSeconds * 1000) return 'AccessDenied';
  const names = (query.get('X-Amz-SignedHeaders') ?? '').split(';').filter((n) => n !== 'host');
  const expected = presignS3({
    method: request.method as PresignRequest['method'],
    url: `${url.origin}${url.pathname}`,
    region,
    credentials: simulatorAccounts.files,
    now: signedAt,
    expiresSeconds,
    query: Object.fromEntries([...query].filter(([name]) => !name.startsWith('X-Amz-'))),
    headers: Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? '')])),
  });
  const signature = new URL(expected).searchParams.get('X-Amz-Signature');
  return signature === query.get('X-Amz-Signature') ? null : 'SignatureDoesNotMatch';
};

/** What a range that begins at the first byte asks for; everything where none is asked for. */
const ranged = (bytes: Buffer, range: string | undefined): Buffer => {
  const last = /^bytes=0-(\d+)$/.exec(range ?? '')?.[1];
  return last === undefined ? bytes : bytes.subarray(0, Number(last) + 1);
};

/** One bucket on disk behind presigned URLs: PUT, GET, DELETE and ListObjectsV2 of S3, CORS for the H5 client. */
export const filesSimulator = (dir: string, now: () => number): Simulator => {
  const folder = join(dir, 'files');
  mkdirSync(folder, { recursive: true });

  return async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
      return;
    }
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const refused = refusal(request, url, now());
    if (refused !== null) return fail(response, 403, refused);
    const file = join(folder, createHash('sha256').update(url.pathname).digest('hex'));
    const found = existsSync(file);
    const prefix = url.searchParams.get('prefix');

    if (prefix !== null) {
      const keys = readdirSync(folder)
        .filter((name) => name.endsWith('.key') && existsSync(join(folder, name.slice(0, -4))))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .filter((key) => key.startsWith(prefix))
        .sort();
      const listed = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
      response.writeHead(200, { 'content-type': 'application/xml' });
      response.end(`<ListBucketResult>${listed}</ListBucketResult>`);
    } else if (request.method === 'PUT' && found && request.headers['if-none-match'] === '*') {
      fail(response, 412, 'PreconditionFailed');
    } else if (request.method === 'PUT') {
      const part = `${file}.part`;
      writeFileSync(part, await bodyOf(request));
      writeFileSync(`${file}.type`, request.headers['content-type'] ?? '');
      // below the bucket, whose name stands first
      writeFileSync(`${file}.key`, url.pathname.split('/').slice(2).join('/'));
      renameSync(part, file);
      response.writeHead(200, CORS).end();
    } else if (request.method === 'DELETE') {
      rmSync(file, { force: true });
      response.writeHead(204, CORS).end();
    } else if (!found) {
      fail(response, 404, 'NoSuchKey');
    } else {
      const bytes = ranged(readFileSync(file), request.headers.range);
      response.writeHead(request.headers.range === undefined ? 200 : 206, {
        ...CORS,
        'content-type': readFileSync(`${file}.type`, 'utf8'),
        'content-length': bytes.length,
      });
      response.end(bytes);
    }
  };
};
