import { View } from '@tarojs/components';
import type { ListName, RankingRow } from '../../contract/ranking';
import type { ClientProblem } from '../../copy/problem';
import { gateCopy } from '../../copy/gate';
import { listText, quartersText, rankingCopy } from '../../copy/ranking-pages';
import { Card } from '../../ui/card';
import { Chip, Chips } from '../../ui/chip';
import { classNames } from '../../ui/class-names';
import { placesOf } from '../../ui/decimal';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { Pager } from './pager';
import { RankingLine } from './ranking-line';
import type { RankingViewState } from './use-ranking-view';

interface ListedRow {
  readonly list: ListName;
  readonly row: RankingRow;
}
export interface RankingListProps {
  view: RankingViewState;
  /** what stands beside the list */
  opened: string | null;
  onOpen: (memberId: string, list: ListName) => void;
}

interface RowsProps extends RankingListProps {
  rows: readonly ListedRow[];
  /** what the column of people is headed with */
  head: string;
  saysList?: boolean;
  waiting: boolean;
}

const Rows = ({ view, rows, head, saysList, waiting, opened, onOpen }: RowsProps) => {
  const places = placesOf(rows.map(({ row }) => quartersText(row.total)));
  return (
    <Card flush className={classNames('ranking-rows', waiting && 'ranking-waiting')}>
      <View className="ranking-columns">
        <Type size={12} tone="mute" align="center" className="ranking-place">
          {rankingCopy.columns.rank}
        </Type>
        <Type size={12} tone="mute" className="ui-grow">
          {head}
        </Type>
        <Type size={12} tone="mute" align="right">
          {rankingCopy.columns.total}
        </Type>
      </View>
      {rows.map(({ list, row }) => (
        <RankingLine
          key={`${list} ${row.memberId}`}
          row={row}
          list={list}
          saysList={saysList}
          mine={view.whose(row)}
          opened={opened === row.memberId}
          places={places}
          onOpen={onOpen}
        />
      ))}
    </Card>
  );
};

const Found = (props: RankingListProps) => {
  const { found } = props.view;
  return (
    <Gate
      read={found}
      failed={rankingCopy.loadFailed}
      cards={2}
      none={({ rows, left }) =>
        rows.length > 0 || left.length > 0
          ? undefined
          : { drawing: 'search', ...rankingCopy.notFound }
      }
    >
      {({ rows, more, left }) => (
        <>
          <Rows
            {...props}
            rows={rows}
            head={rankingCopy.foundIn(rows.length)}
            saysList
            waiting={found.isFormer}
          />
          {more ? (
            <Type size={12} tone="mute" align="center">
              {rankingCopy.moreFound(rows.length)}
            </Type>
          ) : null}
          {left.length > 0 ? (
            <Chips>
              {left.map((list) => (
                <Chip key={list} onPress={() => props.view.searchIn(list)}>
                  {rankingCopy.searchIn(listText(list))}
                </Chip>
              ))}
            </Chips>
          ) : null}
        </>
      )}
    </Gate>
  );
};

/** A page there is not, for the reasons that have a way on of their own. */
const knownOf =
  ({ refresh, showLatest, hasIssue }: RankingViewState) =>
  ({ reason, sentence }: ClientProblem) => {
    if (reason === 'NO_ISSUE_YET')
      return {
        ...{ title: rankingCopy.noIssue, note: sentence },
        ...{ action: gateCopy.again, onAction: refresh },
      };
    const gone = reason === 'ISSUE_NOT_FOUND' || (reason === 'INVALID_REQUEST' && hasIssue);
    return gone
      ? {
          ...{ title: rankingCopy.unknownIssue, note: rankingCopy.unknownIssueNote },
          ...{ action: rankingCopy.toLatest, onAction: showLatest },
        }
      : undefined;
  };

const Listed = (props: RankingListProps) => {
  const { view } = props;
  return (
    <Gate
      read={view.page}
      failed={rankingCopy.loadFailed}
      cards={5}
      known={knownOf(view)}
      none={({ count }) => (count > 0 ? undefined : rankingCopy.none)}
    >
      {(page) => (
        <>
          <Rows
            {...props}
            rows={page.rows.map((row) => ({ list: page.list, row }))}
            head={rankingCopy.columns.athletes(page.count)}
            waiting={view.page.isFormer}
          />
          {page.pages > 1 ? <Pager {...page} onTurn={view.turnTo} /> : null}
        </>
      )}
    </Gate>
  );
};

/** The rows of the list or of the search, or why there are none. */
export const RankingList = (props: RankingListProps) =>
  props.view.searching && !props.view.page.problem ? <Found {...props} /> : <Listed {...props} />;
