import { View } from '@tarojs/components';
import type { RankingRow } from '../../contract/ranking';
import { gateCopy } from '../../copy/gate';
import { rankingCopy } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { Pager } from './pager';
import { RankingLine } from './ranking-line';
import { whoseRanking } from './whose-ranking';
import type { RankingViewState } from './use-ranking-view';

interface RowsProps {
  rows: readonly RankingRow[];
  /** of a person of the account's: whose it is */
  whose: (row: RankingRow) => string | undefined;
  waiting: boolean;
  onOpen: (memberId: string) => void;
}

const Rows = ({ rows, whose, waiting, onOpen }: RowsProps) => (
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
      <RankingLine key={row.memberId} row={row} mine={whose(row)} onOpen={onOpen} />
    ))}
  </Card>
);

export interface RankingListProps {
  view: RankingViewState;
  onOpen: (memberId: string) => void;
}

/** Rows of the account's persons are marked among the others. */
const whoseAmong =
  (view: RankingViewState) =>
  (row: RankingRow): string | undefined =>
    view.mine.some(({ memberId }) => memberId === row.memberId)
      ? whoseRanking(view)(row)
      : undefined;

const Found = ({ view, onOpen }: RankingListProps) => (
  <Gate
    read={view.found}
    failed={rankingCopy.loadFailed}
    cards={2}
    none={({ rows, more }) =>
      rows.length > 0 || more ? undefined : { drawing: 'search', ...rankingCopy.notFound }
    }
  >
    {({ rows, more }) => (
      <>
        <Rows rows={rows} whose={whoseAmong(view)} waiting={view.found.isFormer} onOpen={onOpen} />
        {more ? (
          <Type size={12} tone="mute" align="center">
            {rankingCopy.moreFound(rows.length)}
          </Type>
        ) : null}
      </>
    )}
  </Gate>
);

const Listed = ({ view, onOpen }: RankingListProps) => (
  <Gate
    read={view.page}
    failed={rankingCopy.loadFailed}
    cards={5}
    known={({ reason, sentence }) =>
      reason === 'NO_ISSUE_YET'
        ? {
            title: rankingCopy.noIssue,
            note: sentence,
            action: gateCopy.again,
            onAction: view.refresh,
          }
        : reason === 'ISSUE_NOT_FOUND'
          ? {
              title: rankingCopy.loadFailed,
              note: sentence,
              action: rankingCopy.toLatest,
              onAction: view.showLatest,
            }
          : undefined
    }
    none={({ count }) => (count > 0 ? undefined : rankingCopy.none)}
  >
    {(page) => (
      <>
        <Rows
          rows={page.rows}
          whose={whoseAmong(view)}
          waiting={view.page.isFormer}
          onOpen={onOpen}
        />
        {page.pages > 1 ? <Pager {...page} onTurn={view.turnTo} /> : null}
      </>
    )}
  </Gate>
);

/** The rows of the list or of the search, or why there are none. */
export const RankingList = ({ view, onOpen }: RankingListProps) =>
  view.searching && !view.page.problem ? (
    <Found view={view} onOpen={onOpen} />
  ) : (
    <Listed view={view} onOpen={onOpen} />
  );
