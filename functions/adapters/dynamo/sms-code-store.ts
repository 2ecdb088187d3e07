import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { noCodes, type PhoneCodes, type SentCode } from '../../domain/session/sms-code';
import type { SmsCodeStore } from '../../domain/session/sms-code-store';
import { capCount } from './cap-count';
import type { Table } from './client';
import { attribute, ex, unused } from './expression';
import { itemOf, list, map, number, optional } from './item';
import { read } from './read';
import { phoneCodesKey } from './keys';
import { update, write } from './write';

const DAY = 86_400;

const codesOf = itemOf<Omit<PhoneCodes, 'codes'> & PhoneCodes['codes']>({
  sentAt: list,
  version: number,
  login: optional(map<SentCode>),
  password: optional(map<SentCode>),
});

/** PERSON#<personKey>/CODES {sentAt, login?, password?, version}; CAP#<subject>/FROM#<instant> {count}. */
export const dynamoSmsCodeStore = (table: Table): SmsCodeStore => ({
  load: async (personKey) => {
    const found = await read(table, codesOf, phoneCodesKey(personKey));
    if (!found) return noCodes;
    const { sentAt, version, ...codes } = found;
    return { sentAt, version, codes };
  },

  keepSent: (personKey, seenVersion, sentAt, purpose, code) => {
    const ttl = epochSeconds(addSeconds(sentAt.at(-1) ?? code.expiresAt, DAY));
    return write(table, {
      update: phoneCodesKey(personKey),
      change: ex`SET ${attribute(purpose)} = ${code}, sentAt = ${sentAt}, version = ${seenVersion + 1}, ttl = ${ttl}`,
      when: seenVersion === 0 ? unused : ex`version = ${seenVersion}`,
    });
  },

  forgetSent: async (personKey, purpose, hash, sentAt) => {
    const key = phoneCodesKey(personKey);
    const found = await read(table, codesOf, key);
    if (!found) return;
    const kept = found.sentAt.filter((at) => at !== sentAt);
    const code = attribute(purpose);
    await write(table, {
      update: key,
      change: ex`SET sentAt = ${kept}, version = version + ${1} REMOVE ${code}`,
      when: ex`version = ${found.version} AND ${code}.hash = ${hash}`,
    });
  },

  takeTry: async (personKey, purpose, now, limit) => {
    const code = attribute(purpose);
    const { done, item } = await update(table, {
      update: phoneCodesKey(personKey),
      change: ex`SET ${code}.tries = ${code}.tries + ${1}`,
      when: ex`${code}.tries < ${limit} AND ${code}.expiresAt > ${now}`,
    });
    return (done && item && codesOf(item)[purpose]) || null;
  },

  consume: (personKey, purpose, hash) => {
    const code = attribute(purpose);
    return write(table, {
      update: phoneCodesKey(personKey),
      change: ex`REMOVE ${code}`,
      when: ex`${code}.hash = ${hash}`,
    });
  },

  countWithin: (subject, window, cap) => write(table, capCount({ subject, window, cap })),
});
