import { pageScrollTo } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { useServerNow } from '../../client/clock';
import { useNameOf } from '../../client/persons';
import { useAnswers } from '../../client/use-answers';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { useSettled } from '../../client/use-settled';
import type { AnswerOf } from '../../contract/routes';
import type { ListName } from '../../contract/ranking';
import type { Sex } from '../../contract/words';
import { inEdition } from './in-edition';
import { rememberList, useListMemory } from './list-memory';
import { FIRST_LIST, listFrom, partsOf } from './lists';

const OF_RANKING = [
  'issues',
  'rankingPage',
  'searchRanking',
  'athleteRanking',
  'myRanking',
] as const;

export interface Wanted {
  /** out of a link that was shared */
  list?: string;
  edition?: string;
}

type MyRow = AnswerOf<'myRanking'>['rows'][number];

/** Who plays up stands in several lists; the last is that of their own age. Of several persons the first counts. */
const ownList = (rows: readonly MyRow[]): ListName | undefined => {
  const of = rows.filter(({ row }) => row.memberId === rows[0]?.row.memberId);
  return of[of.length - 1]?.list;
};

/** The first row of everybody of the account who stands in another list, and not in the one on show. */
const elsewhereOf = (rows: readonly MyRow[], list: ListName | null): MyRow[] => {
  const here = rows.filter((one) => one.list === list).map(({ row }) => row.memberId);
  const others = rows.filter(({ row }) => !here.includes(row.memberId));
  return others.filter(
    ({ row }, at) => others.findIndex((one) => one.row.memberId === row.memberId) === at,
  );
};

/**
 * Which list of which issue is on show, and all that is shown of it. No edition means the latest; the
 * pages after the first are asked for in the edition of the first, so that two issues never mix (RNK-9).
 */
export const useRankingView = (wanted: Wanted) => {
  const [picked, setPicked] = useState(() => listFrom(wanted.list));
  const [issue, setIssue] = useState(wanted.edition ?? null);
  const [turn, setTurn] = useState({ edition: wanted.edition ?? null, page: 1 });
  const [text, setText] = useState('');
  const memory = useListMemory();
  const mine = useRead('myRanking', { query: inEdition(issue) });
  const myRows = mine.data?.rows ?? [];
  const own = ownList(myRows);
  const nameOf = useNameOf();
  const list =
    picked ?? memory.list ?? own ?? (mine.isPending && mine.isFetching ? null : FIRST_LIST);

  const issues = useList('issues', {});
  const params = { list: list ?? '' };
  const page = useRead(
    'rankingPage',
    { params, query: { ...inEdition(turn.edition), page: String(turn.page) } },
    { enabled: list !== null, keepsFormer: true },
  );
  const present = page.data;
  const name = useSettled(text).trim();
  const found = useRead(
    'searchRanking',
    { params, query: { ...inEdition(present?.edition ?? issue), name } },
    { enabled: list !== null && name !== '', keepsFormer: true },
  );
  const now = useServerNow(issues.first?.now);

  const show = (edition: string | null) => {
    setIssue(edition);
    setTurn({ edition, page: 1 });
  };
  const answers = useAnswers();
  const refresh = useCallback(
    () => Promise.all(OF_RANKING.map((route) => answers.refresh(route))),
    [answers],
  );
  const myEdition = mine.data?.edition;
  const shownEdition = present?.edition;
  useEffect(() => {
    // an issue came out between the two answers: both are shown of the newer one
    if (issue === null && myEdition && shownEdition && myEdition !== shownEdition) {
      setTurn({ edition: null, page: 1 });
      void refresh();
    }
  }, [issue, myEdition, shownEdition, refresh]);

  const latest = issues.first?.issues[0]?.edition;
  const me = myEdition === present?.edition ? myRows : [];
  const shown = present?.list === list ? present : undefined;
  return {
    list,
    sex: (list && partsOf(list).sex) ?? memory.sex,
    text,
    type: setText,
    searching: name !== '',
    found,
    /** of the rows that are there, for what stands above them while others are on their way */
    edition: present && { date: present.date, id: present.edition },
    page: { ...page, data: shown },
    shown,
    past: issue !== null && present !== undefined && latest !== undefined && issue !== latest,
    issues: issues.data ?? [],
    nextAt: issues.first?.nextAt,
    hasOlder: issues.hasMore,
    older: issues.more,
    now,
    /** of the account's persons who stand in this list (MEM-1) */
    mine: me.filter((row) => row.list === list).map(({ row }) => row),
    elsewhere: elsewhereOf(me, list),
    nameOf,
    choose: (next: ListName, sex: Sex) => {
      rememberList(next, sex);
      setPicked(next);
      setTurn({ edition: issue, page: 1 });
    },
    showIssue: (edition: string) => show(edition === latest ? null : edition),
    showLatest: () => show(null),
    turnTo: (next: number) => {
      if (!present) return;
      setTurn({ edition: present.edition, page: next });
      void pageScrollTo({ scrollTop: 0, duration: 0 });
    },
    refresh: () => {
      if (turn.edition !== issue) setTurn({ edition: issue, page: 1 });
      return refresh();
    },
  };
};
export type RankingViewState = ReturnType<typeof useRankingView>;
