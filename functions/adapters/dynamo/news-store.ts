import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import { momentName, type News, type Progress } from '../../domain/telling/news';
import type { NewsStore } from '../../domain/telling/stores';
import type { Table } from './client';
import { changeOf, ex, unused } from './expression';
import { itemOf, map, nullable, number, or, text } from './item';
import { newsKey, newsPartition, tournamentCardKey } from './keys';
import { queryFirst, soundOnes } from './query';
import { GSI1 } from './table';
import { transact, write, type Write } from './write';

/** Kept to be known as told, longer than anything that could tell it again. */
const KEPT_SECONDS = 90 * 86_400;

const progressOf = itemOf<Progress>({
  news: map<News>,
  cursor: nullable(text),
  tries: or(number, 0),
});

/** NEWS#<id>/NEWS {news, cursor}: a write of what happened carries it; GSI1 until everybody is told. */
export const newsWrite = (news: News): Write => ({
  put: {
    ...newsKey(news.id),
    ...{ GSI1PK: newsPartition, GSI1SK: `${news.at}#${news.id}` },
    ...{ news, cursor: null, ttl: epochSeconds(addSeconds(news.at, KEPT_SECONDS)) },
  },
  when: unused,
});

export const dynamoNewsStore = (table: Table): NewsStore => ({
  put: async (news) => {
    await transact(table, [newsWrite(news)]);
  },

  putMoment: async (news) => {
    const name = momentName(news);
    const noted = {
      update: tournamentCardKey(news.tournamentId),
      change: ex`ADD told ${new Set([name])}`,
      when: ex`attribute_exists(PK) AND (attribute_not_exists(told) OR NOT contains(told, ${name}))`,
    };
    await transact(table, [noted, newsWrite(news)]);
  },

  untold: async (limit) =>
    soundOnes(
      table,
      await queryFirst(table, { index: GSI1, where: ex`GSI1PK = ${newsPartition}` }, limit),
      progressOf,
    ),

  failed: async ({ news, cursor }) => {
    await write(table, {
      update: newsKey(news.id),
      change: ex`ADD tries ${1}`,
      when: ex`cursor = ${cursor} AND attribute_exists(GSI1PK)`,
    });
  },

  advance: ({ news, cursor }, next) =>
    write(table, {
      update: newsKey(news.id),
      change:
        next === null
          ? changeOf({ remove: [ex`GSI1PK`, ex`GSI1SK`] })
          : ex`SET cursor = ${next} REMOVE tries`,
      when: ex`cursor = ${cursor} AND attribute_exists(GSI1PK)`,
    }),
});
