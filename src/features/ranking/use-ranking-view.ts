import { pageScrollTo } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { problemOf } from '../../copy/problem';
import { useServerNow } from '../../api/use-server-now';
import type { ListName } from '../../contract/ranking';
import type { Sex } from '../../contract/words';
import { asOfText } from '../../copy/network';
import { useDebounced } from '../../ui/use-debounced';
import { rememberList, useListMemory } from './list-memory';
import { FIRST_LIST, listFrom, partsOf } from './lists';
import {
  useIssues,
  useMyRanking,
  useRankingPage,
  useRankingSearch,
  useRefreshRanking,
} from './queries';

const TYPING_PAUSE_MS = 350;

export interface Wanted {
  /** out of a link that was shared */
  list?: string;
  edition?: string;
}

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
  const mine = useMyRanking(issue);
  const myRows = mine.data?.value.rows ?? [];
  // who plays up stands in several lists; the last is that of their own age
  const own = myRows[myRows.length - 1]?.list;
  const list = picked ?? memory.list ?? own ?? (mine.isLoading ? null : FIRST_LIST);

  const issues = useIssues();
  const page = useRankingPage(list, turn.edition, turn.page);
  const shown = page.data?.value;
  const name = useDebounced(text, TYPING_PAUSE_MS).trim();
  const found = useRankingSearch(list, shown?.edition ?? issue, name);
  const firstIssues = issues.data?.pages[0];
  const now = useServerNow(firstIssues?.value.now);

  const show = (edition: string | null) => {
    setIssue(edition);
    setTurn({ edition, page: 1 });
  };
  const refresh = useRefreshRanking();
  const myEdition = mine.data?.value.edition;
  const shownEdition = shown?.edition;
  useEffect(() => {
    // an issue came out between the two answers: both are shown of the newer one
    if (issue === null && myEdition && shownEdition && myEdition !== shownEdition) {
      setTurn({ edition: null, page: 1 });
      void refresh();
    }
  }, [issue, myEdition, shownEdition, refresh]);

  const latest = firstIssues?.value.issues[0]?.edition;
  const me = myEdition === shown?.edition ? myRows : [];
  const stale = page.data?.staleSince;
  return {
    list,
    sex: (list && partsOf(list).sex) ?? memory.sex,
    text,
    type: setText,
    searching: name !== '',
    found: found.data?.value,
    finding: found.isPending || found.isPlaceholderData,
    findProblem: found.isError ? problemOf(found.error) : null,
    findAgain: found.refetch,
    /** of the rows that are there, for what stands above them while others are on their way */
    edition: shown && { date: shown.date, id: shown.edition },
    shown: shown?.list === list ? shown : undefined,
    turning: page.isPlaceholderData,
    problem: page.isError && !page.data ? problemOf(page.error) : null,
    notice: stale ? asOfText(stale) : undefined,
    past: issue !== null && shown !== undefined && latest !== undefined && issue !== latest,
    issues: issues.data?.pages.flatMap(({ value }) => value.issues) ?? [],
    nextAt: firstIssues?.value.nextAt,
    hasOlder: issues.hasNextPage,
    older: () => issues.fetchNextPage(),
    now,
    mine: me.find((row) => row.list === list)?.row,
    elsewhere: me.find((row) => row.list !== list),
    choose: (next: ListName, sex: Sex) => {
      rememberList(next, sex);
      setPicked(next);
      setTurn({ edition: issue, page: 1 });
    },
    showIssue: (edition: string) => show(edition === latest ? null : edition),
    showLatest: () => show(null),
    turnTo: (next: number) => {
      if (!shown) return;
      setTurn({ edition: shown.edition, page: next });
      void pageScrollTo({ scrollTop: 0, duration: 0 });
    },
    refresh: () => {
      if (turn.edition !== issue) setTurn({ edition: issue, page: 1 });
      return refresh();
    },
  };
};
export type RankingViewState = ReturnType<typeof useRankingView>;
