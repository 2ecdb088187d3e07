import type { Objection, YearEndFinal, YearEndStore } from '../../domain/ranking/year-end-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, map, nullable, number, or, set, text } from './item';
import { read } from './read';
import { objectionKey, objectionPrefix, objectorKey, yearEndKey, yearEndPartition } from './keys';
import { queryAll } from './query';

const objectionOf = itemOf<Objection>({
  id: text,
  year: number,
  list: text,
  memberId: text,
  rank: number,
  revision: number,
  text,
  by: text,
  at: text,
  answer: nullable(map<NonNullable<Objection['answer']>>),
});
const stateOf = itemOf<{ readonly final: YearEndFinal | null }>({
  final: or(map<YearEndFinal>, null),
});
const openIn = itemOf<{ readonly open: number }>({ open: or(number, 0) });
const objectorOf = itemOf<{ readonly about: ReadonlySet<string> }>({ about: or(set, new Set()) });

const byTime = (one: Objection, other: Objection): number =>
  `${one.at}${one.id}` < `${other.at}${other.id}` ? -1 : 1;

/**
 * YEAR-END#<year>: STATE {open, final}, OBJECTION#<id>, OBJECTOR#<member> {raised, about: athletes with an
 * open objection}. STATE counts what is open, so that "final" and a last objection cannot both be written.
 */
export const dynamoYearEndStore = (table: Table): YearEndStore => ({
  finals: async (years) => {
    const items = await batchGet(
      table,
      [...new Set(years)].map((year) => yearEndKey(year)),
    );
    return new Map(
      items.flatMap((item): [number, YearEndFinal][] => {
        const { final } = stateOf(item);
        return final ? [[Number(String(item.PK).split('#')[1]), final]] : [];
      }),
    );
  },

  openOf: async (year) => (await read(table, openIn, yearEndKey(year)))?.open ?? 0,

  ofYear: async (year) => {
    const items = await queryAll(table, { where: ex`PK = ${yearEndPartition(year)}` });
    const state = items.find(({ SK }) => SK === yearEndKey(year).SK);
    return {
      final: state ? stateOf(state).final : null,
      objections: items
        .filter(({ SK }) => String(SK).startsWith(objectionPrefix))
        .map(objectionOf)
        .sort(byTime),
    };
  },

  raise: async (objection, cap, grounds = []) => {
    const { year, id, by, memberId } = objection;
    const failed = await transactWhile(table, grounds, [
      { put: { ...objectionKey(year, id), ...objection }, when: unused },
      {
        update: yearEndKey(year),
        change: ex`ADD open ${1}`,
        when: ex`attribute_not_exists(final)`,
      },
      {
        update: objectorKey(year, by),
        change: ex`ADD raised ${1}, about ${new Set([memberId])}`,
        when: ex`(attribute_not_exists(raised) OR raised < ${cap}) AND NOT contains(about, ${memberId})`,
      },
    ]);
    if (failed === 'stale') return 'stale';
    if (failed.length === 0) return 'raised';
    if (failed.includes(0)) return 'stale';
    if (failed.includes(1)) return 'final';
    const objector = await read(table, objectorOf, objectorKey(year, by));
    return objector?.about.has(memberId) ? 'same-athlete' : 'too-many';
  },

  answer: async ({ year, id, by, memberId }, answer, grounds = []) => {
    const failed = await transactWhile(table, grounds, [
      {
        update: objectionKey(year, id),
        change: ex`SET answer = ${answer}`,
        when: ex`attribute_exists(PK) AND answer = ${null}`,
      },
      { update: yearEndKey(year), change: ex`ADD open ${-1}` },
      {
        update: objectorKey(year, by),
        change: ex`DELETE about ${new Set([memberId])}`,
      },
    ]);
    if (failed === 'stale') return 'stale';
    return failed.length === 0 ? 'done' : 'answered';
  },

  finalise: async (year, final, grounds = []) => {
    const failed = await transactWhile(table, grounds, [
      {
        update: yearEndKey(year),
        change: ex`SET final = ${final}`,
        when: ex`attribute_not_exists(final) AND (attribute_not_exists(open) OR open = ${0})`,
      },
    ]);
    if (failed === 'stale') return 'stale';
    return failed.length === 0 ? 'done' : 'refused';
  },
});
