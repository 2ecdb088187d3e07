import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { noCodes, type PhoneCodes } from '../../domain/session/sms-code';
import type { SmsCodeStore } from '../../domain/session/sms-code-store';
import { capCount, countOnce } from './cap-count';
import type { Table } from './client';
import { attribute, changeOf, ex, unused } from './expression';
import { itemOf, list, map, number } from './item';
import { read } from './read';
import { lastTimeKey, phoneCodesKey } from './keys';
import { update, write } from './write';

const DAY = 86_400;

const codesOf = itemOf<PhoneCodes>({ sentAt: list, version: number, codes: map });

const heldBy = (challenge: string) => attribute('codes', challenge);

/** PHONE#<phoneKey>/CODES {sentAt, codes: {<challenge>: code}, version}; CAP#<subject>/FROM#<instant> {count} or {counted}; CAP#<subject>/LAST {lastAt, by}. */
export const dynamoSmsCodeStore = (table: Table): SmsCodeStore => ({
  load: async (phoneKey) => (await read(table, codesOf, phoneCodesKey(phoneKey))) ?? noCodes,

  keepSent: (phoneKey, seenVersion, sentAt, challenge, code, outOfDate) => {
    const first = seenVersion === 0;
    const ttl = epochSeconds(addSeconds(sentAt.at(-1) ?? code.expiresAt, DAY));
    return write(table, {
      update: phoneCodesKey(phoneKey),
      change: changeOf({
        set: [
          first ? ex`codes = ${{ [challenge]: code }}` : ex`${heldBy(challenge)} = ${code}`,
          ex`sentAt = ${sentAt}, version = ${seenVersion + 1}, ttl = ${ttl}`,
        ],
        remove: outOfDate.map((old) => ex`${heldBy(old)}`),
      }),
      when: first ? unused : ex`version = ${seenVersion}`,
    });
  },

  forgetSent: async (phoneKey, challenge, sentAt) => {
    const key = phoneCodesKey(phoneKey);
    const found = await read(table, codesOf, key);
    if (!found) return;
    const kept = found.sentAt.filter((at) => at !== sentAt);
    await write(table, {
      update: key,
      change: ex`SET sentAt = ${kept}, version = version + ${1} REMOVE ${heldBy(challenge)}`,
      when: ex`version = ${found.version}`,
    });
  },

  takeTry: async (phoneKey, challenge, purpose, now, limit) => {
    const code = heldBy(challenge);
    const { done, item } = await update(table, {
      update: phoneCodesKey(phoneKey),
      change: ex`SET ${code}.tries = ${code}.tries + ${1}`,
      when: ex`${code}.tries < ${limit} AND ${code}.expiresAt > ${now} AND ${code}.purpose = ${purpose}`,
    });
    return (done && item && codesOf(item).codes[challenge]) || null;
  },

  consume: (phoneKey, challenge, hash) =>
    write(table, {
      update: phoneCodesKey(phoneKey),
      change: ex`REMOVE ${heldBy(challenge)}`,
      when: ex`${heldBy(challenge)}.hash = ${hash}`,
    }),

  countWithin: (subject, window, cap) => write(table, capCount({ subject, window, cap })),

  countOnce: (subject, by, window, cap) => write(table, countOnce({ subject, window, cap }, by)),

  onceWithin: (subject, by, now, seconds) =>
    write(table, {
      update: lastTimeKey(subject),
      change: ex`SET lastAt = ${now}, by = ${by}, ttl = ${epochSeconds(addSeconds(now, 2 * seconds))}`,
      when: ex`attribute_not_exists(PK) OR lastAt <= ${addSeconds(now, -seconds)} OR by = ${by}`,
    }),
});
