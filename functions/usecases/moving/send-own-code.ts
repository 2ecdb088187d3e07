import type * as z from 'zod/mini';
import type { CodeSent } from '../../../src/contract/session';
import type { Actor } from '../../domain/actor';
import { sealContext } from '../../domain/membership/sealing';
import { refuse, type Result } from '../../domain/result';
import { sendCode } from '../session/send-code';
import type { Use } from '../use';

/** A code to the account's own number, which its devices do not know in full (MEM-6, MEM-8). Refuses as `sendCode` does. */
export const sendOwnCode = async (
  deps: Use<'clock' | 'codes' | 'ids' | 'limits' | 'members' | 'secrets' | 'sms'>,
  actor: Actor,
  address: string,
): Promise<Result<z.infer<typeof CodeSent>>> => {
  const member = await deps.members.find(actor.memberId);
  if (!member?.phone) return refuse('LOGIN_REQUIRED');
  const phone = deps.secrets.open(member.phone.sealed, sealContext.phone(member.phone.key));
  return sendCode(deps, { phone, purpose: 'old-phone', address });
};
