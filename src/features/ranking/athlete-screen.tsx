import { redirectTo, switchTab, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { useServerNow } from '../../client/clock';
import { athletePath, RANKING_PATH } from '../../client/page-addresses';
import { personOf, usePersons } from '../../client/persons';
import { useList } from '../../client/use-list';
import { useRead } from '../../client/use-read';
import type { IssueView } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import {
  athleteCopy,
  issueDayText,
  listText,
  pointsText,
  rankingCopy,
  rankText,
} from '../../copy/ranking-pages';
import { problemOf, type ClientProblem } from '../../copy/problem';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Type } from '../../ui/type';
import { usePull } from '../../ui/use-pull';
import { Gate } from '../gate';
import { AthleteHead } from './athlete-head';
import './athlete.css';
import { Breakdown } from './breakdown';
import { inEdition } from './in-edition';
import { FIRST_LIST, listFrom } from './lists';
import { ObjectionCard } from './objection-card';
import { ProjectionBox } from './projection-box';
import { ProtectionSection } from './protection-section';
import { RankLineCard } from './rank-line';
import { SumCard } from './sum-card';

const UNKNOWN = ['ATHLETE_NOT_FOUND', 'ISSUE_NOT_FOUND', 'INVALID_REQUEST', 'NOT_FOUND'] as const;

export interface AthleteScreenProps {
  memberId: string;
  /** which of the athlete's lists is shown first */
  wantedList: string | undefined;
  /** null: the latest */
  edition: string | null;
}

/** An address that leads to nobody: of an issue to the latest one, else to the lists. */
const unknownOf =
  ({ memberId, wantedList, edition }: AthleteScreenProps) =>
  ({ reason }: ClientProblem) => {
    if (!UNKNOWN.some((unknown) => unknown === reason)) return undefined;
    return edition === null
      ? {
          ...{ title: athleteCopy.unknown, note: athleteCopy.unknownNote },
          action: athleteCopy.toRanking,
          onAction: () => void switchTab({ url: RANKING_PATH }),
        }
      : {
          ...{ title: athleteCopy.unlisted, note: athleteCopy.unlistedNote },
          action: rankingCopy.toLatest,
          onAction: () =>
            void redirectTo({ url: athletePath(memberId, wantedList ?? FIRST_LIST, null) }),
        };
  };

/** Whether objections are taken now: the period of a year-end issue that is not final yet (RNK-11). */
const isOpen = (
  { state, objectionUntil }: NonNullable<IssueView['yearEnd']>,
  now: Instant,
): boolean => state === 'objection' && Date.parse(now) < Date.parse(objectionUntil);

/** 选手: rank and total, how they came about, what drops when, and what next Wednesday may bring. */
export const AthleteScreen = (props: AthleteScreenProps) => {
  const { memberId, wantedList, edition } = props;
  const query = useRead('athleteRanking', { params: { memberId }, query: inEdition(edition) });
  const issues = useList('issues', {});
  const [list, setList] = useState(wantedList);
  const linked = listFrom(wantedList);
  const mine = personOf(usePersons().persons, memberId)?.as;
  const known = issues.first;
  const now = useServerNow(known?.now);
  usePull(() => Promise.all([query.refetch(), issues.refetch()]));

  const athlete = query.data;
  const lists = athlete?.lists ?? [];
  const shown = lists.find((each) => each.list === list) ?? lists[0];
  const share =
    athlete && shown
      ? {
          path: athletePath(memberId, shown.list, athlete.edition),
          title: athleteCopy.shareTitle(
            athlete.name ?? rankingCopy.gone,
            listText(shown.list),
            rankText(shown.row.rank),
            pointsText(shown.row.total),
          ),
        }
      : { path: RANKING_PATH, title: rankingCopy.title };
  useShareAppMessage(() => share);

  const issue = known?.issues.find((each) => each.edition === athlete?.edition);
  const old = athlete && known?.issues[0] && known.issues[0].edition !== athlete.edition;
  return (
    <Screen title={athleteCopy.title} notice={query.notice}>
      <Gate
        read={{
          ...query,
          data: athlete && shown && { athlete, shown },
          problem: query.problem ?? (athlete && !shown ? problemOf(null) : null),
        }}
        failed={athleteCopy.loadFailed}
        known={unknownOf(props)}
      >
        {({ athlete, shown }) => (
          <>
            {lists.length > 1 ? (
              <SegmentedTabs
                tabs={lists.map((each) => ({ value: each.list, label: listText(each.list) }))}
                value={shown.list}
                onChange={setList}
              />
            ) : null}
            {old ? (
              <Card flush>
                <Row
                  icon="clock"
                  title={athleteCopy.oldIssue(issueDayText(athlete.date, now))}
                  note={rankingCopy.toLatest}
                  onPress={() => void redirectTo({ url: athletePath(memberId, shown.list, null) })}
                />
              </Card>
            ) : null}
            {linked && linked !== shown.list && list === wantedList ? (
              <Type size={14} tone="soft">
                {athleteCopy.movedOn(listText(linked), listText(shown.list))}
              </Type>
            ) : null}
            <AthleteHead {...{ athlete, shown, now, share }} mine={mine} />
            {issue?.yearEnd && isOpen(issue.yearEnd, now) ? (
              <ObjectionCard athlete={athlete} shown={shown} yearEnd={issue.yearEnd} now={now} />
            ) : null}
            <RankLineCard shown={shown} date={athlete.date} />
            <SumCard shown={shown} />
            <Breakdown shown={shown} gone={athlete.name === null} />
            {shown.protection ? (
              <ProtectionSection shown={shown} protection={shown.protection} date={athlete.date} />
            ) : null}
            {shown.projection ? (
              <ProjectionBox shown={shown} projection={shown.projection} />
            ) : null}
          </>
        )}
      </Gate>
    </Screen>
  );
};
