import type { Regulation } from '../contract/regulation';
import {
  ageText,
  eventRuleText,
  feeTexts,
  limitTexts,
  participationTexts,
  penaltyTexts,
  pointsText,
  refundText,
  requirementTexts,
  resultText,
  seedingText,
  singlesTeamNameText,
  sizeText,
} from './regulation';
import { closingMomentText, dayOf, fullDayText, momentText } from './time';
import { levelText, TOURNAMENT_KIND } from './words';

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
  const usually = opens === usual.opensAt && closes === usual.closesAt;
  return [
    {
      title: regulation.name,
      sentences: [
        `${TOURNAMENT_KIND[regulation.kind]}，${regulation.level === null ? '无积分级别' : levelText(regulation.level)}`,
        `${fullDayText(regulation.firstDay)}至${fullDayText(regulation.lastDay)}，${place.province}${place.city}${place.district} ${place.address}`,
        sizeText(regulation),
      ],
    },
    {
      title: '谁能报',
      sentences: [
        ...regulation.groups.map((group) => `${group.name}：${ageText(group.age)}`),
        ...participationTexts(regulation.participation),
        ...requirementTexts(entry.requirements),
        ...(entry.singlesTeamName ? [singlesTeamNameText[entry.singlesTeamName]] : []),
      ],
    },
    {
      title: '名额怎么给',
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
        cutoff === closes
          ? '截止前都可以变更和退赛'
          : `${year(cutoff)}${closingMomentText(cutoff)} 前可以变更、退赛`,
        ...(usually
          ? []
          : [
              `平台的默认报名时间是 ${momentText(usual.opensAt)} 至 ${closingMomentText(usual.closesAt)}`,
            ]),
        entry.listPublic ? '报名名单公开（未登录的人看到的姓名有遮挡）' : '报名名单不公开',
      ],
    },
    {
      title: '费用',
      sentences: [...feeTexts(regulation.money), refundText(regulation), ...regulation.money.notes],
    },
    {
      title: '抽签、积分和处罚',
      sentences: [
        seedingText(regulation.seeding),
        pointsText(regulation),
        resultText(regulation.results),
        ...penaltyTexts(regulation.penalties),
      ],
    },
    { title: '说明', sentences: entry.notes },
  ].filter((chapter) => chapter.sentences.length > 0);
};
