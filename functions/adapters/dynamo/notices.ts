import type { LatestNotice, Notice, NoticeStore } from '../../domain/publishing/notice';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, nullable, number, text } from './item';
import { latestNoticeKey, noticeKey } from './keys';
import { newsWrite } from './news-store';
import { queryFirst } from './query';
import { read } from './read';

const noticeOf = itemOf<Notice>({
  ...{ number, title: text, text, amends: nullable(number), at: text },
});
export const latestNoticeOf = itemOf<LatestNotice>({ number, title: text, at: text });

/** NOTICES#<tournament>/<number>, written once; TOURNAMENT#<id>/NOTICE is the latest, whose number the next one follows. */
export const dynamoNotices = (table: Table): NoticeStore => ({
  before: async (tournamentId, before, limit) => {
    const { PK, SK } = noticeKey(tournamentId, before);
    const where = ex`PK = ${PK} AND SK < ${SK}`;
    return (await queryFirst(table, { where, descending: true }, limit)).map(noticeOf);
  },

  latest: (tournamentId) => read(table, latestNoticeOf, latestNoticeKey(tournamentId)),

  add: async (tournamentId, notice, news, grounds) => {
    const { number: own, title, at } = notice;
    const failed = await transactWhile(table, grounds, [
      { put: { ...noticeKey(tournamentId, own), ...notice }, when: unused },
      {
        put: { ...latestNoticeKey(tournamentId), number: own, title, at },
        when: own === 1 ? unused : ex`number = ${own - 1}`,
      },
      newsWrite(news),
    ]);
    return failed === 'stale' || failed.length > 0 ? 'stale' : 'written';
  },
});
