import { utc, windowOf } from '../../contract/regulation';
import type { TournamentDetail } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { closingMomentText, momentText } from '../../copy/time';
import { detailCopy } from '../../copy/tournaments';

export interface TimelinePoint {
  readonly key: string;
  readonly label: string;
  /** 「11月25日」 */
  readonly day: string;
  /** 「周三 17:00」, for days 「周三」 */
  readonly time: string;
  readonly state: 'done' | 'now' | 'next';
}

interface Point {
  readonly key: string;
  readonly label: string;
  readonly at: Instant;
  readonly text: string;
}

const startOf = (day: string): Instant => utc(`${day}T00:00:00+08:00`);
const withoutTime = (moment: string): string => moment.replace(/ \d\d:\d\d$/, '');

const pointsOf = (detail: TournamentDetail): Point[] => {
  const { regulation } = detail;
  const { opensAt, closesAt, changeCutoffAt } = windowOf(regulation.entry);
  const { timeline } = detailCopy;
  const both = changeCutoffAt === closesAt;
  const { listsAt, freeWithdrawalUntil, freezeAt } = regulation.entry;
  const free = freeWithdrawalUntil === undefined ? null : utc(freeWithdrawalUntil);
  const freeze = freezeAt === undefined ? null : utc(freezeAt);
  const first = startOf(regulation.firstDay);
  return [
    { key: 'opens', label: timeline.opens, at: opensAt, text: momentText(opensAt) },
    {
      key: 'closes',
      label: both && free === null ? timeline.closesBoth : timeline.closes,
      at: closesAt,
      text: closingMomentText(closesAt),
    },
    ...(both
      ? []
      : [
          {
            key: 'changes',
            label: free === null ? timeline.changes : timeline.changesAlone,
            at: changeCutoffAt,
            text: closingMomentText(changeCutoffAt),
          },
        ]),
    ...(listsAt
      ? [{ key: 'lists', label: timeline.lists, at: utc(listsAt), text: momentText(utc(listsAt)) }]
      : []),
    ...(free
      ? [{ key: 'free', label: timeline.free, at: free, text: closingMomentText(free) }]
      : []),
    ...(freeze
      ? [{ key: 'freeze', label: timeline.freeze, at: freeze, text: closingMomentText(freeze) }]
      : []),
    { key: 'first', label: timeline.first, at: first, text: withoutTime(momentText(first)) },
  ];
};

/** 报名开始 · 现在 · 截止 · 退赛截止 · 名单公布 · 名单冻结 · 开赛, in the order in which they come. */
export const timelineOf = (detail: TournamentDetail, now: Instant): TimelinePoint[] => {
  const moment: Point = {
    key: 'now',
    label: detailCopy.timeline.now,
    at: now,
    text: momentText(now),
  };
  return [...pointsOf(detail), moment]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key === 'now' ? 1 : -1))
    .map(({ key, label, at, text }) => {
      const [day = '', ...time] = text.split(' ');
      const state = key === 'now' ? 'now' : at <= now ? 'done' : 'next';
      return { key, label, day, time: time.join(' '), state };
    });
};
