import * as z from 'zod/mini';
import { foldDocument } from '../folding';
import { PASSWORD, SMS_CODE } from '../limits';
import { Phone } from '../word-schemas';

/** An opaque word of ours that a device keeps and gives back as it came. */
export const OpaqueWord = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,128}$/));

/** guardian-consent: to a guardian's phone, for a child's submission (MEM-6). */
export const SmsPurpose = z.enum([
  'login',
  'password',
  'guardian-consent',
  'old-phone',
  'new-phone',
]);

const Code = z.string().check(z.regex(new RegExp(`^\\d{${SMS_CODE.digits}}$`)));

const Password = z.string().check(z.minLength(1), z.maxLength(PASSWORD.most));

/** POST /auth/sms-codes. The answer is the same whether or not the account exists. */
export const SendCode = z.strictObject({ phone: Phone, purpose: SmsPurpose });

/** The code of an SMS with the challenges of whoever asked: it may be that of any of their last five (MEM-9). */
export const CodeProof = z.strictObject({
  challenges: z.array(OpaqueWord).check(z.minLength(1), z.maxLength(5)),
  code: Code,
});

/** POST /auth/sessions/sms; a phone without an account gets one. */
export const LoginBySms = z.strictObject({ phone: Phone, proof: CodeProof });

/** POST /auth/sessions/password; `knownDevice` of a former log-in on this device: others' guesses do not lock it. */
export const LoginByPassword = z.strictObject({
  phone: Phone,
  password: Password,
  knownDevice: z.optional(OpaqueWord),
});

/** POST /auth/sessions/wechat: `loginCode` of wx.login, `phoneCode` of getPhoneNumber. */
export const LoginByWechat = z.strictObject({
  loginCode: z.string().check(z.minLength(1), z.maxLength(256)),
  phoneCode: z.string().check(z.minLength(1), z.maxLength(256)),
});

/** POST /auth/sessions/document: the last four characters of a document of one of the account's persons (MEM-10). */
export const LoginByDocument = z.strictObject({
  challenge: OpaqueWord,
  lastFour: z.string().check(z.overwrite(foldDocument), z.regex(/^[A-Z0-9]{4}$/)),
});

/**
 * PUT /me/password: the first one needs nothing more than a session; a change needs `current` or the
 * `proof` of a code of purpose `password`. Every other session ends.
 */
export const SetPassword = z.strictObject({
  password: Password,
  current: z.optional(Password),
  proof: z.optional(CodeProof),
});

/** POST /auth/password-resets: forgotten; every session ends, then log in with the new one. */
export const ResetPassword = z.strictObject({ phone: Phone, proof: CodeProof, password: Password });

/** POST /me/subscriptions: templates accepted in wx.requestSubscribeMessage; one accept = one message. */
export const SubscriptionTemplate = z.enum([
  'invited',
  'reminder',
  'entry-result',
  'roster-changed',
  'profile-reviewed',
  'tournament-news',
]);

export const Subscribe = z.strictObject({
  accepted: z.array(SubscriptionTemplate).check(z.minLength(1), z.maxLength(3)),
});
