import { pageScrollTo } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { useServerNow } from '../../client/clock';
import { useNameOf } from '../../client/persons';
import { useAnswers } from '../../client/use-answers';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import { useSettled } from '../../client/use-settled';
import type { AnswerOf } from '../../contract/routes';
import type { ListName, RankingRow } from '../../contract/ranking';
import { rankingCopy } from '../../copy/ranking-pages';
import { inEdition } from './in-edition';
import { rememberList, useListMemory } from './list-memory';
import { FIRST_LIST, listFrom } from './lists';
import { whoseOf } from './whose-ranking';

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
  /** a list too long to be searched beside the others, by itself */
  const [within, setWithin] = useState<ListName | null>(null);
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
    { query: { ...inEdition(present?.edition ?? issue), name, ...(within && { list: within }) } },
    { enabled: name !== '', keepsFormer: true },
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
  const named = ({ list: of, row }: MyRow) => ({
    ...{ list: of, row },
    who: nameOf(row.memberId) ?? rankingCopy.me,
  });
  return {
    list,
    /** a link has named a list that does not exist */
    unknownList: picked === null && wanted.list !== undefined && listFrom(wanted.list) === null,
    /** an issue is asked for, not whichever is the latest */
    hasIssue: issue !== null,
    text,
    type: (next: string) => {
      setText(next);
      setWithin(null);
    },
    searchIn: setWithin,
    searching: name !== '',
    found,
    /** of the rows that are there, for what stands above them while others are on their way */
    edition: present && { date: present.date, id: present.edition },
    page: { ...page, data: shown },
    shown,
    past: issue !== null && present !== undefined && latest !== undefined && issue !== latest,
    issues: issues.data ?? [],
    /** athletes in each list of the issue on show */
    counts: issues.data?.find(({ edition }) => edition === shownEdition)?.counts,
    nextAt: issues.first?.nextAt,
    /** the issues as a list, for what is older than those that are there */
    issueList: issues,
    now,
    /** of the account's persons who stand in this list (MEM-1) */
    mine: me.filter((row) => row.list === list).map(({ row }) => row),
    elsewhere: elsewhereOf(me, list).map(named),
    /** all rows of the account's persons */
    everywhere: me.map(named),
    /** how a row of theirs is announced; undefined: it is somebody else's */
    whose: (row: Pick<RankingRow, 'memberId'>) =>
      me.some(({ row: { memberId } }) => memberId === row.memberId)
        ? whoseOf(nameOf(row.memberId))
        : undefined,
    choose: (next: ListName) => {
      rememberList(next);
      setText('');
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
