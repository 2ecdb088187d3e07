import { secondsBetween } from '../../domain/calendar/calendar';
import type { Clock, FileStore } from '../../domain/ports';
import { call, type Call } from '../call';
import { presignS3, type PresignRequest, type S3Credentials } from './s3-presign';

export interface S3Settings {
  /** the bucket's address without a slash at the end, or a simulator's */
  readonly base: string;
  readonly region: string;
}

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
    headers?: PresignRequest['headers'],
  ): string =>
    presignS3({
      method,
      url: `${base}/${key}`,
      region,
      credentials: credentials(),
      now: Date.parse(clock.now()),
      expiresSeconds,
      headers,
    });
  const own = (method: 'HEAD' | 'DELETE', key: string): Call => ({
    method,
    url: sign(method, key, OWN_CALL_SECONDS),
    repeatable: true,
  });

  return {
    uploadTarget: (key, contentType, bytes, expiresAt) =>
      Promise.resolve({
        url: sign('PUT', key, secondsBetween(clock.now(), expiresAt), {
          'content-length': String(bytes),
          'content-type': contentType,
        }),
        // whoever uploads sends the length unasked
        headers: { 'content-type': contentType },
      }),
    downloadUrl: (key, expiresAt) =>
      Promise.resolve(sign('GET', key, secondsBetween(clock.now(), expiresAt))),
    head: async (key) => {
      const answer = await call(own('HEAD', key));
      if (answer?.status === 404) return null;
      if (answer?.status !== 200) return 'unavailable';
      return {
        contentType: answer.headers.get('content-type') ?? '',
        bytes: Number(answer.headers.get('content-length') ?? 0),
      };
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
