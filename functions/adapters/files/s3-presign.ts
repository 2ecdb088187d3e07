import { createHash, createHmac } from 'node:crypto';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface PresignRequest {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** scheme, host, path; without query */
  readonly url: string;
  readonly region: string;
  readonly credentials: S3Credentials;
  /** epoch milliseconds */
  readonly now: number;
  readonly expiresSeconds: number;
  /** parameters of the call itself */
  readonly query?: Readonly<Record<string, string>>;
  /** headers besides host that the request must carry exactly so; small letters */
  readonly headers?: Readonly<Record<string, string>>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** RFC 3986: everything but unreserved letters. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** AWS Signature Version 4 in the query, payload unsigned: a presigned S3 URL. */
export const presignS3 = (request: PresignRequest): string => {
  const { method, region, credentials, now, expiresSeconds } = request;
  const url = new URL(request.url);
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const headers: Record<string, string> = { ...request.headers, host: url.host };
  const names = Object.keys(headers).sort();
  const query = Object.entries({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(expiresSeconds),
    ...(credentials.sessionToken ? { 'X-Amz-Security-Token': credentials.sessionToken } : {}),
    'X-Amz-SignedHeaders': names.join(';'),
    // small letters sort behind the capital ones
    ...request.query,
  })
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const canonical = [
    method,
    url.pathname,
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n');
  const dayKey = hmac(`AWS4${credentials.secretAccessKey}`, stamp.slice(0, 8));
  const key = hmac(hmac(hmac(dayKey, region), 's3'), 'aws4_request');
  return `${url.origin}${url.pathname}?${query}&X-Amz-Signature=${hmac(key, toSign).toString('hex')}`;
};
