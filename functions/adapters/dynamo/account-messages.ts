import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { AccountMessages, AccountSms } from '../../domain/membership/account-sms';
import type { MemberPhone } from '../../domain/membership/member';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import type { Table } from './client';
import { ex, unused } from './expression';
import { flag, itemOf, list, map, number, optional, or, text } from './item';
import { accountSmsKey, accountSmsPartition, deadAccountSmsPartition } from './keys';
import { queryAll, queryFirst, soundOnes } from './query';
import { GSI1 } from './table';
import { write, type Write } from './write';

const smsOf = itemOf<AccountSms>({
  id: text,
  to: map<MemberPhone>,
  template: text,
  params: list,
  asks: optional(text),
  dueAt: text,
  tries: number,
  dead: or(flag, false),
});

const DAY = 86_400;

const itemOfSms = (sms: AccountSms) => ({
  ...accountSmsKey(sms.id),
  ...sms,
  GSI1PK: sms.dead ? deadAccountSmsPartition : accountSmsPartition,
  GSI1SK: `${sms.dueAt}#${sms.id}`,
  ...(sms.dead && {
    ttl: epochSeconds(addSeconds(sms.dueAt, TELLING_RULES.keptDaysWithoutAccount * DAY)),
  }),
});

/** Keeps a message with the write that causes it. */
export const accountSmsPut = (sms: AccountSms): Write => ({ put: itemOfSms(sms), when: unused });

const DEAD = ex`GSI1PK = ${deadAccountSmsPartition}`;

/** ACCOUNT-SMS#<id>/SMS; GSI1 ACCOUNT-SMS by when it is due, DEAD-ACCOUNT-SMS by when it was. */
export const dynamoAccountMessages = (table: Table): AccountMessages => ({
  due: async (now, limit) => {
    const where = ex`GSI1PK = ${accountSmsPartition} AND GSI1SK <= ${`${now}~`}`;
    return soundOnes(table, await queryFirst(table, { index: GSI1, where }, limit), smsOf);
  },
  deadLetters: async (limit) =>
    soundOnes(table, await queryFirst(table, { index: GSI1, where: DEAD }, limit), smsOf),
  settle: ({ id, dueAt, tries }, left) => {
    const when = ex`dueAt = ${dueAt} AND tries = ${tries}`;
    return write(
      table,
      left === null ? { delete: accountSmsKey(id), when } : { put: itemOfSms(left), when },
    );
  },
  forgetDead: async (phoneKey) => {
    const dead = await queryAll(table, { index: GSI1, where: DEAD });
    for (const { id, to } of soundOnes(table, dead, smsOf))
      if (to.key === phoneKey) await write(table, { delete: accountSmsKey(id) });
  },
});
