import type { AcceptedEntry, AcceptanceList, ListVersion } from '../contract/acceptance';
import type { AcceptedAs, ListCause, ListKind } from '../contract/acceptance-words';
import { ACCEPTED_AS_TEXT, acceptedText } from './acceptance-words';
import { momentText, shortDayText } from './time';

const KIND: Readonly<Record<ListKind, string>> = {
  preliminary: '初步名单',
  final: '确认名单',
  move: '递补后的名单',
};
const CAUSE: Readonly<Record<ListCause, string>> = {
  closing: '报名截止后公布',
  withdrawal: '有人退出，按顺序递补',
  decision: '协会调整了外卡或预选',
  confirmed: '审核完成，名单确认',
  move: '冻结后递补',
};

/** 「初步名单 · 第 2 版」 */
export const versionTitle = ({ kind, version }: Pick<ListVersion, 'kind' | 'version'>): string =>
  `${KIND[kind]} · 第 ${version} 版`;
/** When and why a version came, and by which ranking. */
export const versionNote = ({ at, cause, issue, reason }: ListVersion): string =>
  [momentText(at), CAUSE[cause], reason, issue === null ? null : `按 ${shortDayText(issue)} 的排名`]
    .filter(Boolean)
    .join(' · ');

const ORDER: Readonly<Record<AcceptanceList['order'], string>> = {
  rank: '按排名先后',
  total: '按积分合计从高到低',
  time: '按报名先后',
  lot: '抽签决定先后',
};
/** What the order means, and how those who are level stand. */
export const orderText = ({ order, ties }: Pick<AcceptanceList, 'order' | 'ties'>): string =>
  order === 'rank' || order === 'total'
    ? `${ORDER[order]}；未上榜的在后，相同的${ties === 'lot' ? '抽签' : '看报名先后'}`
    : ORDER[order];

/** 「正选截至第 14 位，预选截至第 34 位」 */
export const cutsText = ({ main, qualifying }: AcceptanceList['cuts']): string =>
  `正选截至第 ${main} 位${qualifying === null ? '' : `，预选截至第 ${qualifying} 位`}`;

/** Who would have to leave for the next better list; null: nothing is better, or no order leads there. */
export const waitingText = (
  { as, place }: Pick<AcceptedEntry, 'as' | 'place'>,
  { main, qualifying }: AcceptanceList['cuts'],
): string | null => {
  if (place === null || as === 'main') return null;
  if (as === 'alternate' && qualifying !== null && place > qualifying)
    return `前面退出 ${place - qualifying} 人可进预选`;
  return place > main ? `前面退出 ${place - main} 人可进正选` : null;
};

/** What somebody is ordered by: 「按 11月18日 排名第 212 位」. */
export const groundText = (
  { ranks, total }: Pick<AcceptedEntry, 'ranks' | 'total'>,
  { order, issue }: { readonly order: AcceptanceList['order']; readonly issue: string | null },
): string | null => {
  const day = issue === null ? '' : `按 ${shortDayText(issue)} `;
  if (order === 'total') return total === null ? '未上榜' : `${day}积分合计 ${total}`;
  if (order !== 'rank') return null;
  const [rank] = ranks;
  return rank === undefined || rank === null ? '未上榜，看报名先后' : `${day}排名第 ${rank} 位`;
};

/** How a change reads: 「替补 → 预选」. */
export const changeText = (from: AcceptedAs | null, to: AcceptedAs | null): string =>
  `${from === null ? '未列入' : ACCEPTED_AS_TEXT[from]} → ${to === null ? '退出' : ACCEPTED_AS_TEXT[to]}`;

export const acceptanceCopy = {
  title: '接收名单',
  loadFailed: '接收名单没有加载出来',
  byEntry: '这个项目没有接收名单',
  byEntryNote: '按报名先后录取，报名名单就是参赛名单',
  notOut: '接收名单还没有公布',
  outAt: (moment: string) => `${moment} 之后公布`,
  hidden: '这个赛事不公开名单',
  hiddenNote: '公布后会通知每位已报名的人',
  cancelled: '报名人数不足',
  cancelledNote: '达不到规程规定的开赛人数，等待协会处理，结果会通知每位已报名的人',
  mine: '我的',
  place: (place: number) => `第 ${place} 名`,
  gone: '已退出',
  unconfirmed: '待确认',
  nameHidden: '队名待审核',
  wildCardsOpen: (count: number) => `还有 ${count} 张外卡没有给出，给出后正选末尾可能移到预选`,
  changes: (count: number) => `比上一版变动 ${count} 处`,
  versions: '历次名单',
  seeVersion: (version: number) => `看第 ${version} 版`,
  latest: '回到最新一版',
  commitment: (digest: string) => `抽签种子的指纹：${digest}`,
  more: '继续看',
  end: '名单到底了',
  toTournament: '看赛事详情',
  accepted: acceptedText,
} as const;
