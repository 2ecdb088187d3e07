import type { Regulation } from '../contract/regulation';
import { feeTexts, refundText } from './fees';
import { bodyTexts, contactTexts, programmeTexts } from './regulation-around';
import { eventRuleText, sizeText } from './regulation-events';
import {
  kindTexts,
  officialTexts,
  organiserTexts,
  penaltyTexts,
  pointsText,
  resultTexts,
  seedingText,
  signInTexts,
} from './regulation-rest';
import {
  groupText,
  limitTexts,
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

const utc = (written: string): string => new Date(written).toISOString();
const year = (instant: string): string => `${dayOf(instant).slice(0, 4)}年`;

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
  const cutoff = utc(entry.changeCutoffAt);
  const lists = entry.listsAt === null ? null : utc(entry.listsAt);
  const unusual =
    usual !== null && (opens !== usual.opensAt || closes !== usual.closesAt) ? usual : null;
  const cutoffText = `${year(cutoff)}${closingMomentText(cutoff)}`;
  const chapters: ExplainedChapter[] = [
    {
      title: '赛事',
      sentences: [
        regulation.name,
        ...kindTexts(regulation),
        `${fullDayText(regulation.firstDay)}至${fullDayText(regulation.lastDay)}，${place.province}${place.city}${place.district} ${place.address}`,
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
        ...(entry.singlesTeamName ? [singlesTeamNameText[entry.singlesTeamName]] : []),
      ],
    },
    {
      title: '名额怎么给，比赛怎么打',
      sentences: [
        ...regulation.eventRules.map((rule) => eventRuleText(rule, regulation)),
        ...limitTexts(regulation.limits),
      ],
    },
    {
      title: '到什么时候',
      sentences: [
        `${year(opens)}${momentText(opens)} 开始报名`,
        `${year(closes)}${closingMomentText(closes)} 报名截止`,
        cutoff === closes ? '截止前都可以变更和退赛' : `${cutoffText} 前可以变更、退赛`,
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
      sentences: [...feeTexts(regulation.money), refundText(regulation), ...regulation.money.notes],
    },
    {
      title: '抽签、积分和处罚',
      sentences: [
        seedingText(regulation.seeding),
        pointsText(regulation),
        ...resultTexts(regulation.results),
        ...penaltyTexts(regulation),
      ],
    },
    {
      title: '报到和裁判',
      sentences: [
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
