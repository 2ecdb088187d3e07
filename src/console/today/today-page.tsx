import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DeskToday } from '../../contract/reviewing';
import type { DeskWeek } from '../../contract/desk';
import { useRead } from '../../client/use-read';
import { todayCopy as copy } from '../../copy/desk-today';
import { REVIEW_KIND } from '../../copy/reviewing';
import { failedTitle } from '../../copy/telling';
import { momentText } from '../../copy/time';
import '../association/association.css';
import { Facts, type Fact } from '../association/facts';
import { hasRole, useRoles } from '../shell/roles';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Refresh, StaleNote } from '../ui/refresh';

/** Asked again by itself so often, while the page is looked at. */
const EVERY_MS = 60_000;

/** A count that leads to what it counts; nothing leads nowhere. */
const counted = (count: number, to: string, more = false): ReactNode =>
  count === 0 ? (
    <span className="console-soft">{copy.none}</span>
  ) : (
    <Link to={to}>{copy.count(count, more)}</Link>
  );

const reviewFacts = ({ reviews: { kinds, mine, more }, now }: DeskToday): Fact[] => [
  ...kinds.map(({ kind, count, oldest }) => ({
    name: REVIEW_KIND[kind],
    value: counted(count, `/reviews?kind=${kind}`, more),
    note: copy.oldest(oldest, now),
  })),
  { name: copy.mine, value: counted(mine, '/reviews?lease=mine'), note: copy.mineNote },
];

const weekFacts = ({ tournaments, overdue }: DeskWeek): Fact[] => {
  // what is going on has no results yet
  const late = tournaments.filter(({ state }) => state !== 'playing' && state !== 'uploaded');
  return [
    { name: copy.late, value: counted(late.length, '/week'), note: copy.lateNote },
    ...(overdue.length > 0
      ? [{ name: copy.overdue, value: counted(overdue.length, '/runs'), note: copy.overdueNote }]
      : []),
  ];
};

const associationFacts = ({ association, now }: DeskToday): Fact[] => {
  if (!association) return [];
  const { objections, failed } = association;
  const inAll = failed.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      name: copy.objections(objections.year),
      value: counted(objections.open, `/year-ends?year=${objections.year}`),
      note: copy.objectionsNote,
    },
    {
      name: copy.failed,
      value: inAll === 0 ? <span className="console-soft">{copy.none}</span> : inAll,
      note:
        inAll === 0 ? null : (
          <>
            {failed.map(({ kind, count, oldest }) => (
              <div key={kind}>
                {copy.failedOf(failedTitle(kind), count, momentText(oldest, now))}
              </div>
            ))}
            <div>{copy.failedNote}</div>
          </>
        ),
    },
  ];
};

/** What is to be done today by who looks, with counts that lead to it. */
const TodayPage = () => {
  const roles = useRoles();
  const association = roles.data !== undefined && hasRole(roles.data, 'association');
  const read = useRead('deskToday', {}, { every: () => EVERY_MS });
  const week = useRead('deskWeek', {}, { enabled: association });
  return (
    <Loaded read={read}>
      {(today) => (
        <Page
          title={copy.title}
          note={copy.note}
          extra={
            <Refresh
              read={{
                ...read,
                refetch: () => Promise.all([read.refetch(), association && week.refetch()]),
              }}
            />
          }
        >
          <StaleNote read={read} />
          <h2>{copy.reviews}</h2>
          {today.reviews.kinds.length === 0 ? (
            <div className="console-soft">{copy.noReviews}</div>
          ) : (
            <Facts facts={reviewFacts(today)} />
          )}
          {today.association ? (
            <>
              <h2>{copy.association}</h2>
              <Facts
                facts={[...(week.data ? weekFacts(week.data) : []), ...associationFacts(today)]}
              />
            </>
          ) : null}
        </Page>
      )}
    </Loaded>
  );
};
export default TodayPage;
