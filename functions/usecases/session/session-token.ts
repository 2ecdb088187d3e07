import type { Actor } from '../../domain/actor';
import { sealContext } from '../../domain/membership/sealing';
import type { Ids, Secrets } from '../../domain/ports';

const SECRET_BYTES = 32;
/** The secret, 256 bits in base64url, and whom it is for, sealed. */
const TOKEN = /^([A-Za-z0-9_-]{43})\.([\x21-\x7e]+)$/;

/**
 * The token of a new session (MEM-1): a secret, and beside it, sealed and bound to that secret, whose session it
 * is, so that a request can read what it is about beside its session. Nobody else can read or make the seal,
 * and it opens nothing by itself: the session has to be there.
 */
export const newToken = (
  secrets: Pick<Secrets, 'seal'>,
  ids: Ids,
  { memberId, phoneKey }: Pick<Actor, 'memberId' | 'phoneKey'>,
): string => {
  const secret = ids.random(SECRET_BYTES);
  return `${secret}.${secrets.seal(`${memberId} ${phoneKey}`, sealContext.token(secret))}`;
};

/** Whom a token names, without a read; null for what is no token of ours. */
export const claimOf = (
  secrets: Pick<Secrets, 'opened' | 'digest'>,
  token: string | null,
): Actor | null => {
  const [, secret = '', sealed = ''] = TOKEN.exec(token ?? '') ?? [];
  if (token === null || secret === '') return null;
  const claim = secrets.opened(sealed, sealContext.token(secret));
  if (claim === null) return null;
  const [memberId = '', phoneKey = ''] = claim.split(' ');
  return { memberId, phoneKey, sessionId: secrets.digest(token) };
};
