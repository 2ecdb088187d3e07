import { View } from '@tarojs/components';
import type { RankingRow } from '../../contract/ranking';
import { rankingCopy } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { Type } from '../../ui/type';
import { Pager } from './pager';
import { RankingLine } from './ranking-line';
import type { RankingViewState } from './use-ranking-view';

interface RowsProps {
  rows: readonly RankingRow[];
  mine: string | undefined;
  waiting: boolean;
  onOpen: (memberId: string) => void;
}

const Rows = ({ rows, mine, waiting, onOpen }: RowsProps) => (
  <Card flush className={classNames('ranking-rows', waiting && 'ranking-waiting')}>
    <View className="ranking-columns">
      <Type size={12} tone="mute" align="center" className="ranking-place">
        {rankingCopy.columns.rank}
      </Type>
      <Type size={12} tone="mute" className="ui-grow">
        {rankingCopy.columns.athlete}
      </Type>
      <Type size={12} tone="mute" align="right">
        {rankingCopy.columns.total}
      </Type>
    </View>
    {rows.map((row) => (
      <RankingLine key={row.memberId} row={row} mine={row.memberId === mine} onOpen={onOpen} />
    ))}
  </Card>
);

export interface RankingListProps {
  view: RankingViewState;
  onOpen: (memberId: string) => void;
}

const Found = ({ view, onOpen }: RankingListProps) => {
  const { found, findProblem } = view;
  if (findProblem && !found) {
    return (
      <ErrorState
        title={rankingCopy.loadFailed}
        note={findProblem.sentence}
        action={rankingCopy.again}
        onAction={view.findAgain}
      />
    );
  }
  if (!found) return <Skeleton cards={2} />;
  if (found.rows.length === 0) return <EmptyState drawing="search" {...rankingCopy.notFound} />;
  return (
    <>
      <Rows rows={found.rows} mine={view.mine?.memberId} waiting={view.finding} onOpen={onOpen} />
      {found.more ? (
        <Type size={12} tone="mute" align="center">
          {rankingCopy.moreFound(found.rows.length)}
        </Type>
      ) : null}
    </>
  );
};

/** The rows of the list or of the search, or why there are none. */
export const RankingList = ({ view, onOpen }: RankingListProps) => {
  const { shown, problem } = view;
  if (problem) {
    const none = problem.reason === 'NO_ISSUE_YET';
    return (
      <ErrorState
        title={none ? rankingCopy.noIssue : rankingCopy.loadFailed}
        note={problem.sentence}
        action={problem.reason === 'ISSUE_NOT_FOUND' ? rankingCopy.toLatest : rankingCopy.again}
        onAction={problem.reason === 'ISSUE_NOT_FOUND' ? view.showLatest : view.refresh}
      />
    );
  }
  if (view.searching) return <Found view={view} onOpen={onOpen} />;
  if (!shown) return <Skeleton cards={5} />;
  if (shown.rows.length === 0) return <EmptyState {...rankingCopy.none} />;
  return (
    <>
      <Rows rows={shown.rows} mine={view.mine?.memberId} waiting={view.turning} onOpen={onOpen} />
      {shown.pages > 1 ? <Pager {...shown} onTurn={view.turnTo} /> : null}
    </>
  );
};
