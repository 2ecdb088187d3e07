import {
  signInOf,
  type Event,
  type EventRule,
  type Regulation,
  type SignInWindow,
  utc,
  windowOf,
  type EntryWindow,
} from '../contract/regulation';
import { signInHowText, spanText } from './sign-in';
import { closingMomentText, dayRangeText, moneyText, momentText } from './time';
import { DISCIPLINE } from './words';

type Groups = Regulation['groups'];
type Venue = Regulation['place'];

export const venueText = ({ province, city, district, address }: Venue): string =>
  [province, ...(city === province ? [] : [city]), district, address].filter(Boolean).join('');

const namesOf = (
  groups: readonly string[] | undefined,
  disciplines: SignInWindow['for']['disciplines'],
  all: Groups,
): string =>
  [
    groups?.map((id) => all.find((group) => group.id === id)?.name ?? id).join('、'),
    disciplines?.map((one) => DISCIPLINE[one]).join('、'),
  ]
    .filter(Boolean)
    .join(' ');

/** 「U12组 男子单打的预选：8月23日 周六 08:00 至 08:30 现场签到，没有签到的不能参赛」 (SGN-2) */
export const signInWindowTexts = ({ signIn, groups }: Pick<Regulation, 'signIn' | 'groups'>) =>
  (signIn.windows ?? []).map((window) => {
    const { for: whom } = window;
    const names = namesOf(whom.groups, whom.disciplines, groups) || '全体';
    const who = whom.qualifying ? `${names}的预选` : names;
    return `${who}：${spanText(window)} ${signInHowText(window)}`;
  });

type OwnWindow = NonNullable<EventRule['entry']>;

/** 「8月1日 周五 09:00 开始报名」「8月12日 周二 24:00 前可以变更」, of events that are entered at times of their own (ENT-13). */
const ownWindowTexts = ({
  opensAt,
  closesAt,
  changeCutoffAt,
  freeWithdrawalUntil,
  freezeAt,
}: OwnWindow): string[] => [
  ...(opensAt ? [`${momentText(utc(opensAt))} 开始报名`] : []),
  ...(closesAt ? [`${closingMomentText(utc(closesAt))} 报名截止`] : []),
  ...(changeCutoffAt ? [`${closingMomentText(utc(changeCutoffAt))} 前可以变更`] : []),
  ...(freeWithdrawalUntil ? [`${closingMomentText(utc(freeWithdrawalUntil))} 前可以退赛`] : []),
  ...(freezeAt ? [`${closingMomentText(utc(freezeAt))} 起名单冻结`] : []),
];

/** 「U10组 男子单打：9月2日 周六比赛；地点：…」, of events that have days, a venue or times of entering of their own. */
export const ownDaysTexts = (rules: readonly EventRule[], groups: Groups): string[] =>
  rules.flatMap(({ groups: ids, disciplines, days, venue, entry }) => {
    const said = [
      ...(days ? [`${dayRangeText(days.first, days.last)}比赛`] : []),
      ...(venue ? [`地点在${venueText(venue)}`] : []),
      ...(entry ? ownWindowTexts(entry) : []),
    ];
    return said.length === 0 ? [] : [`${namesOf(ids, disciplines, groups)}：${said.join('，')}`];
  });

/** 「9月1日 周五 14:00 至 18:00 可以现场报名，另加 ¥20」 (ENT-13) */
export const deskTexts = ({ desk = [] }: Regulation['entry']): string[] =>
  desk.map(
    ({ from, until, surchargeFen }) =>
      `${spanText({ from, until })} 可以现场报名${surchargeFen > 0 ? `，另加 ${moneyText(surchargeFen)}` : '，不加价'}`,
  );

/** What of an event's times of entering is not the tournament's. */
const windowTexts = (own: EntryWindow, usual: EntryWindow): string[] =>
  ownWindowTexts({
    ...(own.opensAt === usual.opensAt ? {} : { opensAt: own.opensAt }),
    ...(own.closesAt === usual.closesAt ? {} : { closesAt: own.closesAt }),
    ...(own.changeCutoffAt === usual.changeCutoffAt ? {} : { changeCutoffAt: own.changeCutoffAt }),
    ...(own.freeUntil === usual.freeUntil || own.freeUntil === own.changeCutoffAt
      ? {}
      : { freeWithdrawalUntil: own.freeUntil }),
    ...(own.freezeAt === usual.freezeAt || own.freezeAt === null ? {} : { freezeAt: own.freezeAt }),
  });

/** What an event alone says of when and where: its own days, its own venue, when one signs in. */
export const eventTimesTexts = (
  event: Event,
  regulation: Omit<Regulation, 'chapters'>,
): string[] => {
  const { firstDay, lastDay, place } = regulation;
  const { days, venue, window } = event;
  return [
    ...(days.first === firstDay && days.last === lastDay
      ? []
      : [`${dayRangeText(days.first, days.last)}比赛`]),
    ...(venueText(venue) === venueText(place) ? [] : [`地点在${venueText(venue)}`]),
    ...windowTexts(window, windowOf(regulation.entry)),
    ...signInOf(regulation, event).map(
      (window) =>
        `${window.for.qualifying ? '预选：' : ''}${spanText(window)} ${signInHowText(window)}`,
    ),
  ];
};
