import { secondsBetween } from '../../domain/calendar/calendar';
import type { Clock, FileStore } from '../../domain/ports';
import { call, textOf, type Call } from '../call';
import { presignS3, type PresignRequest, type S3Credentials } from './s3-presign';

export interface S3Settings {
  /** the bucket's address without a slash at the end, or a simulator's */
  readonly base: string;
  readonly region: string;
}

/** of an answer to ListObjectsV2; our keys have no letters that XML would write otherwise */
const KEY = /<Key>([^<]*)<\/Key>/g;
/** our own short calls to the storage */
const OWN_CALL_SECONDS = 60;

/** Object storage by presigned URLs; Lambda's credentials live in its environment. */
export const s3Files = (
  { base, region }: S3Settings,
  credentials: () => S3Credentials,
  clock: Clock,
): FileStore => {
  const sign = (
    method: PresignRequest['method'],
    key: string,
    expiresSeconds: number,
    more: Pick<PresignRequest, 'headers' | 'query'> = {},
  ): string =>
    presignS3({
      method,
      url: `${base}/${key}`,
      region,
      credentials: credentials(),
      now: Date.parse(clock.now()),
      expiresSeconds,
      ...more,
    });
  const own = (
    method: PresignRequest['method'],
    key: string,
    more: Pick<PresignRequest, 'headers' | 'query'> = {},
  ): Call => ({
    method,
    url: sign(method, key, OWN_CALL_SECONDS, more),
    headers: more.headers,
    repeatable: true,
  });

  return {
    uploadTarget: (key, contentType, bytes, expiresAt) =>
      Promise.resolve({
        url: sign('PUT', key, secondsBetween(clock.now(), expiresAt), {
          headers: { 'content-length': String(bytes), 'content-type': contentType },
        }),
        // whoever uploads sends the length unasked
        headers: { 'content-type': contentType },
      }),
    downloadUrl: (key, expiresAt) =>
      Promise.resolve(sign('GET', key, secondsBetween(clock.now(), expiresAt))),
    read: async (key, most) => {
      const answer = await call(own('GET', key, { headers: { range: `bytes=0-${most}` } }));
      if (answer?.status === 404) return null;
      // an empty object has no first byte
      if (answer?.status === 416) return new Uint8Array();
      return answer?.status === 206 || answer?.status === 200 ? answer.bytes : 'unavailable';
    },
    put: async (key, contentType, bytes) => {
      const headers = { 'content-type': contentType, 'if-none-match': '*' };
      const answer = await call({
        ...own('PUT', key, { headers }),
        body: new Uint8Array(bytes),
      });
      return answer?.status === 200 || answer?.status === 412;
    },
    list: async (prefix) => {
      const answer = await call(own('GET', '', { query: { 'list-type': '2', prefix } }));
      if (answer?.status !== 200) return 'unavailable';
      return [...textOf(answer).matchAll(KEY)].flatMap(([, key]) => key ?? []);
    },
    remove: async (key) => {
      const status = (await call(own('DELETE', key)))?.status;
      return status === 204 || status === 404;
    },
  };
};

/** Lambda puts its role's credentials here. */
export const credentialsFromEnv =
  (env: Readonly<Record<string, string | undefined>>) => (): S3Credentials => ({
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: env.AWS_SESSION_TOKEN,
  });
