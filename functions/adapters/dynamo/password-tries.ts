import type { PasswordTries } from '../../domain/session/password';
import type { Table } from './client';
import { ex } from './expression';
import { itemOf, number } from './item';
import { passwordTriesKey } from './keys';
import { update, write } from './write';

/** How often somebody else may begin the window between our two writes. */
const ATTEMPTS = 4;

const windowOf = itemOf<{ readonly windowEnds: number }>({ windowEnds: number });

/** PERSON#<personKey>/PASSWORD {tries, windowEnds}. */
export const dynamoPasswordTries = (table: Table): PasswordTries => ({
  take: async (personKey, now, limit, windowSeconds) => {
    const key = passwordTriesKey(personKey);
    const ends = now + windowSeconds;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { done, item } = await update(table, {
        update: key,
        change: ex`SET tries = tries + ${1}`,
        when: ex`windowEnds > ${now} AND tries < ${limit}`,
      });
      if (done) return null;
      const windowEnds = item === null ? now : windowOf(item).windowEnds;
      if (windowEnds > now) return { retryAfterSeconds: windowEnds - now };
      const begun = await write(table, {
        update: key,
        change: ex`SET tries = ${1}, windowEnds = ${ends}, ttl = ${ends}`,
        when: ex`attribute_not_exists(PK) OR windowEnds <= ${now}`,
      });
      if (begun) return null;
    }
    return { retryAfterSeconds: 1 };
  },
  clear: async (personKey) => {
    await write(table, { delete: passwordTriesKey(personKey) });
  },
});
