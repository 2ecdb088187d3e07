import type { AccountMessages, AccountSms } from '../../domain/membership/account-sms';
import type { MemberPhone } from '../../domain/membership/member';
import type { Table } from './client';
import { ex, unused } from './expression';
import { itemOf, list, map, number, text } from './item';
import { accountSmsKey, accountSmsPartition } from './keys';
import { queryFirst } from './query';
import { GSI1 } from './table';
import { write, type Write } from './write';

const smsOf = itemOf<AccountSms>({
  id: text,
  to: map<MemberPhone>,
  template: text,
  params: list,
  dueAt: text,
  tries: number,
});

const itemOfSms = (sms: AccountSms) => ({
  ...accountSmsKey(sms.id),
  ...sms,
  GSI1PK: accountSmsPartition,
  GSI1SK: `${sms.dueAt}#${sms.id}`,
});

/** Keeps a message with the write that causes it. */
export const accountSmsPut = (sms: AccountSms): Write => ({ put: itemOfSms(sms), when: unused });

/** ACCOUNT-SMS#<id>/SMS, GSI1 ACCOUNT-SMS by when it is due. */
export const dynamoAccountMessages = (table: Table): AccountMessages => ({
  due: async (now, limit) => {
    const where = ex`GSI1PK = ${accountSmsPartition} AND GSI1SK <= ${`${now}~`}`;
    return (await queryFirst(table, { index: GSI1, where }, limit)).map(smsOf);
  },
  lease: (sms, until) =>
    write(table, {
      put: itemOfSms({ ...sms, dueAt: until, tries: sms.tries + 1 }),
      when: ex`dueAt = ${sms.dueAt}`,
    }),
  forget: async ({ id }) => void (await write(table, { delete: accountSmsKey(id) })),
});
