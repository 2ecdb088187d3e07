import { utc } from '../contract/regulation';
import { singlesByText } from './singles-by';
import type { Regulation } from '../contract/regulation';
import { feeTexts, refundText } from './fees';
import { bodyTexts, contactTexts, programmeTexts } from './regulation-around';
import { eventRuleText, sizeText } from './regulation-events';
import { penaltyTexts } from './regulation-penalties';
import { quotaTexts } from './regulation-quotas';
import {
  kindTexts,
  officialTexts,
  organiserTexts,
  pointsText,
  resultTexts,
  seedingText,
  signInTexts,
} from './regulation-rest';
import { deskTexts, ownDaysTexts, signInWindowTexts } from './regulation-times';
import {
  groupText,
  paperTexts,
  participationTexts,
  singlesTeamNameText,
  whoTexts,
} from './regulation-who';
import { closingMomentText, dayOf, fullDayText, momentText } from './time';

export interface ExplainedChapter {
  readonly title: string;
  readonly sentences: readonly string[];
}

const year = (instant: string): string => `${dayOf(instant).slice(0, 4)}年`;

const until = (written: string): string =>
  `${year(utc(written))}${closingMomentText(utc(written))}`;

/** Until when an entry is changed and left, and what leaving it is from then on (ENT-13, ENT-21, ACC-4). */
const leaveTexts = ({
  closesAt,
  changeCutoffAt,
  freeWithdrawalUntil,
  freezeAt,
}: Regulation['entry']): string[] => {
  const atClosing = utc(changeCutoffAt) === utc(closesAt);
  const what = freeWithdrawalUntil === undefined ? '变更和退赛' : '变更';
  return [
    atClosing ? `截止前都可以${what}` : `${until(changeCutoffAt)} 前可以${what}`,
    ...(freeWithdrawalUntil === undefined ? [] : [`${until(freeWithdrawalUntil)} 前可以退赛`]),
    freeWithdrawalUntil === undefined
      ? '截止后到开赛前退出，按弃赛记录'
      : '截止并过了退赛的时间，到开赛前退出，按弃赛记录',
    ...(freezeAt === undefined
      ? []
      : [`${until(freezeAt)} 起名单冻结，空出的名额不再给候补，只由已签到的人补`]),
  ];
};

/**
 * What a regulation means, every field of it: for who writes one (npm run regulation), who approves it and who enters.
 * `usual` is when entry is open where nothing is said, for who writes one alone (PUB-5).
 */
export const explain = (
  regulation: Regulation,
  usual: { readonly opensAt: string; readonly closesAt: string } | null,
): ExplainedChapter[] => {
  const { entry, place } = regulation;
  const opens = utc(entry.opensAt);
  const closes = utc(entry.closesAt);
  const lists = entry.listsAt === null ? null : utc(entry.listsAt);
  const unusual =
    usual !== null && (opens !== usual.opensAt || closes !== usual.closesAt) ? usual : null;
  const chapters: ExplainedChapter[] = [
    {
      title: '赛事',
      sentences: [
        regulation.name,
        ...kindTexts(regulation),
        `${fullDayText(regulation.firstDay)}至${fullDayText(regulation.lastDay)}，${place.province}${place.city}${place.district} ${place.address}`,
        ...ownDaysTexts(regulation.eventRules, regulation.groups),
        ...organiserTexts(regulation),
        sizeText(regulation),
      ],
    },
    {
      title: '谁能报',
      sentences: [
        ...regulation.groups.map(groupText),
        ...participationTexts(regulation),
        ...whoTexts(regulation),
        ...(entry.singlesBy ? [`单打由${singlesByText(entry.singlesBy)}报名`] : []),
        ...(entry.singlesTeamName ? [singlesTeamNameText[entry.singlesTeamName]] : []),
      ],
    },
    {
      title: '名额怎么给，比赛怎么打',
      sentences: [
        ...regulation.eventRules.map((rule) => eventRuleText(rule, regulation)),
        ...quotaTexts(regulation),
      ],
    },
    {
      title: '到什么时候',
      sentences: [
        `${year(opens)}${momentText(opens)} 开始报名`,
        `${year(closes)}${closingMomentText(closes)} 报名截止`,
        ...leaveTexts(entry),
        ...deskTexts(entry),
        ...(unusual === null
          ? []
          : [
              `平台的默认报名时间是 ${momentText(unusual.opensAt)} 至 ${closingMomentText(unusual.closesAt)}`,
            ]),
        ...(lists === null ? [] : [`${year(lists)}${momentText(lists)} 公布名单`]),
        entry.listPublic ? '报名名单公开（未同意公示的人姓名有遮挡）' : '报名名单不公开',
      ],
    },
    { title: '填什么、交什么', sentences: paperTexts(entry) },
    {
      title: '费用',
      sentences: [
        ...feeTexts(regulation.money.fees, regulation.groups),
        refundText(regulation),
        ...regulation.money.notes,
      ],
    },
    {
      title: '抽签、积分和处罚',
      sentences: [
        seedingText(regulation),
        pointsText(regulation),
        ...resultTexts(regulation.results),
        ...penaltyTexts(regulation),
      ],
    },
    {
      title: '报到和裁判',
      sentences: [
        ...signInWindowTexts(regulation),
        ...programmeTexts(regulation),
        ...signInTexts(regulation.signIn),
        ...officialTexts(regulation.officials),
        ...bodyTexts(regulation),
      ],
    },
    { title: '咨询', sentences: contactTexts(regulation) },
    { title: '说明', sentences: entry.notes },
  ];
  return chapters.filter(({ sentences }) => sentences.length > 0);
};
