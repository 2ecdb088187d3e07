import type { Regulation } from '../contract/regulation';
import {
  eventRuleText,
  feeTexts,
  groupText,
  kindTexts,
  limitTexts,
  officialTexts,
  organiserTexts,
  paperTexts,
  participationTexts,
  penaltyTexts,
  pointsText,
  refundText,
  requirementTexts,
  resultTexts,
  seedingText,
  signInTexts,
  singlesTeamNameText,
  sizeText,
} from './regulation';
import { closingMomentText, dayOf, fullDayText, momentText } from './time';

export interface ExplainedChapter {
  readonly title: string;
  readonly sentences: readonly string[];
}

const utc = (written: string): string => new Date(written).toISOString();
const year = (instant: string): string => `${dayOf(instant).slice(0, 4)}年`;

/** What a regulation means, in words, for who writes one (npm run regulation) and who approves it. */
export const explain = (
  regulation: Regulation,
  usual: { readonly opensAt: string; readonly closesAt: string },
): ExplainedChapter[] => {
  const { entry, place } = regulation;
  const opens = utc(entry.opensAt);
  const closes = utc(entry.closesAt);
  const cutoff = utc(entry.changeCutoffAt);
  const lists = entry.listsAt === null ? null : utc(entry.listsAt);
  const usually = opens === usual.opensAt && closes === usual.closesAt;
  const cutoffText = `${year(cutoff)}${closingMomentText(cutoff)}`;
  const chapters: ExplainedChapter[] = [
    {
      title: regulation.name,
      sentences: [
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
        ...requirementTexts(regulation),
        ...(entry.singlesTeamName ? [singlesTeamNameText[entry.singlesTeamName]] : []),
      ],
    },
    {
      title: '名额怎么给，比赛怎么打',
      sentences: [
        ...regulation.eventRules.map((rule) => eventRuleText(rule, regulation.groups)),
        ...limitTexts(regulation.limits),
      ],
    },
    {
      title: '到什么时候',
      sentences: [
        `${year(opens)}${momentText(opens)} 开始报名`,
        `${year(closes)}${closingMomentText(closes)} 报名截止`,
        cutoff === closes ? '截止前都可以变更和退赛' : `${cutoffText} 前可以变更、退赛`,
        ...(usually
          ? []
          : [
              `平台的默认报名时间是 ${momentText(usual.opensAt)} 至 ${closingMomentText(usual.closesAt)}`,
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
      sentences: [...signInTexts(regulation.signIn), ...officialTexts(regulation.officials)],
    },
    { title: '说明', sentences: entry.notes },
  ];
  return chapters.filter(({ sentences }) => sentences.length > 0);
};
