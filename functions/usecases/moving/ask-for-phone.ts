import type * as z from 'zod/mini';
import type { ReleasePhone, RequestPhone } from '../../../src/contract/requests/moving';
import { maskDocument } from '../../domain/membership/masking';
import { documentIdentity, sealContext } from '../../domain/membership/sealing';
import { ok, refuse, type Result } from '../../domain/result';
import { dayOf, secondsLeft } from '../../domain/session/cap-window';
import { checkCode } from '../session/check-code';
import { questionOf } from '../session/document-question';
import { networkCapped } from '../session/guesser';
import { sealedPhone } from '../session/sealed-phone';
import type { Use } from '../use';

/** Ours, against misuse: a person reads each of them. */
const A_DAY = 3;

type Deps = Use<'clock' | 'codes' | 'limits' | 'phoneRequests' | 'secrets'>;

/**
 * Without the old number (MEM-8): whoever proved the new one names the account by its old number and a document, and
 * the association decides. Nothing here looks whether there is such an account, so the answer tells nothing. Refuses
 * CODE_WRONG, CODE_EXPIRED, TOO_MANY_REQUESTS after three a day.
 */
export const requestPhone = async (
  deps: Deps,
  input: z.infer<typeof RequestPhone> & { readonly address: string },
): Promise<Result<null>> => {
  const { secrets, codes, clock } = deps;
  const { address, proof, document, reason } = input;
  const phone = sealedPhone(secrets, input.phone);
  const guess = { phoneKey: phone.key, purpose: 'new-phone', proof, address } as const;
  const checked = await checkCode(deps, guess);
  if (!checked.ok) return checked;
  const now = clock.now();
  const window = dayOf(now);
  if (!(await codes.countWithin(`phone-requests|${phone.key}`, window, A_DAY)))
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(window, now) });
  const oldPhone = sealedPhone(secrets, input.oldPhone);
  const identity = documentIdentity(document.kind, document.number);
  const id = secrets.blindIndex('command', `move|${oldPhone.key}|${phone.key}|${identity}`);
  await deps.phoneRequests.ask({
    ...{ is: 'move', id, at: now, phone, oldPhone, reason },
    documentKind: document.kind,
    documentIndex: secrets.blindIndex('document', identity),
    documentSealed: secrets.seal(document.number, sealContext.phoneRequest(id)),
    documentMasked: maskDocument(document.number),
  });
  return ok(null);
};

/**
 * 「这不是我的账号」 (MEM-10): whoever has proved a number and was asked the document question wants the number without
 * the account, and the association decides. Refuses CODE_EXPIRED, TOO_MANY_REQUESTS.
 */
export const releasePhone = async (
  deps: Deps & Use<'members'>,
  { challenge, address }: z.infer<typeof ReleasePhone> & { readonly address: string },
): Promise<Result<null>> => {
  const { secrets, members, phoneRequests, clock, limits } = deps;
  const capped = await networkCapped(deps, 'code', address, limits.code.guessesPerAddressAndHour);
  if (capped) return capped;
  const person = questionOf(deps, challenge);
  const member = person && (await members.find(person.memberId));
  const phone = member?.phone;
  if (!phone || phone.key !== person?.phoneKey) return refuse('CODE_EXPIRED');
  const id = secrets.blindIndex('command', `release|${member.id}|${phone.key}`);
  await phoneRequests.ask({ is: 'release', id, at: clock.now(), phone, memberId: member.id });
  return ok(null);
};
