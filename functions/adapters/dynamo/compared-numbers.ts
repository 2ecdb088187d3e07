import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { ComparedNumbers } from '../../domain/points/compared-numbers';
import type { Table } from './client';
import { ex } from './expression';
import { itemOf, set } from './item';
import { comparedKey } from './keys';
import { read } from './read';
import { write } from './write';

const comparedOf = itemOf<{ readonly marks: ReadonlySet<string> }>({ marks: set });

/** COMPARED#<subject>/FROM#<instant> {marks: set, ttl}. */
export const dynamoComparedNumbers = (table: Table): ComparedNumbers => ({
  of: async (subject, { from }) =>
    (await read(table, comparedOf, comparedKey(subject, from)))?.marks ?? new Set(),

  add: (subject, { from, seconds }, seen, marks) =>
    write(table, {
      update: comparedKey(subject, from),
      change: ex`SET ttl = ${epochSeconds(addSeconds(from, 2 * seconds))} ADD marks ${new Set(marks)}`,
      when: seen.size === 0 ? ex`attribute_not_exists(marks)` : ex`size(marks) = ${seen.size}`,
    }),
});
