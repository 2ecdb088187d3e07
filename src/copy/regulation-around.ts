import type { Regulation } from '../contract/regulation';
import type { Decision, ProgrammeKind, TournamentBody } from '../contract/words';
import { fullDayText } from './time';

type Rules = Omit<Regulation, 'chapters'>;
export type ProgrammeItem = NonNullable<Rules['programme']>[number];
type Contact = NonNullable<Rules['contacts']>[number];

export const PROGRAMME_KIND: Record<ProgrammeKind, string> = {
  report: '报到',
  meeting: '领队和教练会议',
  draw: '抽签',
  'sign-in': '签到',
  practice: '适应场地',
  ceremony: '开幕式或颁奖',
  play: '比赛',
  transport: '接送',
  departure: '离会',
  other: '其他安排',
};

export const BODY: Record<TournamentBody, string> = {
  committee: '组委会',
  supervisor: '赛事监督',
  'technical-delegate': '技术代表',
  'chief-referee': '裁判长',
  jury: '仲裁委员会',
  discipline: '纪律委员会',
  eligibility: '资格审查组',
  doctor: '大会医生',
};

export const DECISION: Record<Decision, string> = {
  acceptance: '名单',
  draw: '抽签',
  format: '赛制变动',
  withdrawal: '退赛',
  eligibility: '参赛资格',
  appeal: '申诉',
  sanction: '处罚',
};

/** 「14:00 前」「9:00–11:30」「9:00 起」; empty: all day. */
export const hoursText = ({ from, until }: Pick<ProgrammeItem, 'from' | 'until'>): string => {
  if (from !== null && until !== null) return `${from}–${until}`;
  if (from !== null) return `${from} 起`;
  return until === null ? '' : `${until} 前`;
};

/** The programme in the order of its days and times; what has no beginning comes by its end. */
export const inOrder = (programme: readonly ProgrammeItem[]): ProgrammeItem[] =>
  [...programme].sort((one, other) => {
    const key = ({ day, from, until }: ProgrammeItem) => `${day} ${from ?? until ?? ''}`;
    return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
  });

/** 「2025年1月11日 14:00 前 报到：益阳市通程国际大酒店（见地图）」 (PUB-15) */
const itemText = (item: ProgrammeItem): string => {
  const { kind, day, note, place } = item;
  const when = [fullDayText(day), hoursText(item)].filter(Boolean).join(' ');
  const said = [
    place &&
      `${place.name}${place.point ? `（地图位置 ${place.point.latitude}，${place.point.longitude}）` : ''}`,
    note,
  ].filter(Boolean);
  return `${when} ${PROGRAMME_KIND[kind]}${said.length > 0 ? `：${said.join('，')}` : ''}`;
};

/** PUB-15 */
export const programmeTexts = ({ programme = [] }: Pick<Rules, 'programme'>): string[] =>
  inOrder(programme).map(itemText);

/** 「王老师，0771-1234567，工作日 9:00–17:00」 */
export const contactText = ({ name, phone, email, hours }: Contact): string =>
  [name, phone, email, hours].filter((part) => part !== undefined).join('，');

/** PUB-16 */
export const contactTexts = ({ contacts = [] }: Pick<Rules, 'contacts'>): string[] =>
  contacts.map((contact) => `${contact.about}：${contactText(contact)}`);

/** PUB-17 */
export const bodyTexts = ({
  bodies = [],
  deciders = [],
}: Pick<Rules, 'bodies' | 'deciders'>): string[] => [
  ...bodies.map(
    ({ body, names }) => `${BODY[body]}：${names.length === 0 ? '赛前公布' : names.join('、')}`,
  ),
  ...deciders.map(({ what, body }) => `${DECISION[what]}由${BODY[body]}决定`),
];
