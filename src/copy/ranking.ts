import type { AuditFault, FaultAt } from '../contract/audit-faults';
import { AUDITED_DIGITS } from '../contract/limits';
import { FRACTIONS } from '../contract/points';
import { MIXED_GROUP } from '../contract/ranking-terms';
import { RANKING_GROUPS } from '../contract/words';

/** 「.25、.5 或 .75」 */
const either = (words: readonly string[]): string =>
  `${words.slice(0, -1).join('、')} 或 ${words[words.length - 1]}`;

const SENTENCE: Record<AuditFault, string> = {
  NOT_CSV: '这是 xlsx 或压缩文件，不是 CSV：请在表格软件里另存为“CSV UTF-8”',
  NOT_UTF8: '不是 UTF-8 编码：请另存为“CSV UTF-8”',
  GBK: '文件像是 GBK 编码：请另存为“CSV UTF-8”',
  NO_HEADER: '文件是空的，第一行应是列名：{columns}',
  COLUMN_MISSING: '缺少这一列',
  COLUMN_UNKNOWN: '不认识这一列，可用的是：{columns}',
  COLUMN_TWICE: '这一列出现了两次',
  FIELD_COUNT: '应有 {wanted} 列，实有 {found} 列',
  BLANK_LINE: '空行：请删去',
  QUOTE: '引号没有成对',
  ROW_TOO_LONG: '这一行太长，多半是引号没有成对',
  EMPTY: '不能为空',
  CONTROL_CHARACTER: '含有换行、制表等控制字符',
  MEMBER_TWICE: '会员“{value}”重复',
  MEMBER_UNKNOWN: 'members.csv 里没有会员“{value}”',
  SEX: '“{value}”不是 M 或 F',
  DAY: '“{value}”不是存在的日期，应写成 2026-11-18',
  UNTIL_BEFORE_FROM: '“{value}”早于 from',
  INSTANT: '“{value}”不是带时区的时刻，应写成 2026-11-17T11:30:00+08:00',
  WHOLE_NUMBER: `“{value}”不是不带小数的非负整数（最多 ${AUDITED_DIGITS} 位）`,
  QUARTER_POINTS: `“{value}”不是积分：应为正数，小数只能是 ${either(FRACTIONS.filter(Boolean))}`,
  GROUP: `“{value}”不是 ${either(RANKING_GROUPS)}`,
  DISCIPLINE: '“{value}”不是项目代码（MS WS OS MD WD XD OD MT WT XT OT）',
  MIXED_OUTSIDE_U10: `“{value}”男女同场，除 ${MIXED_GROUP} 外不授予积分`,
  OTHER_SEX: '“{value}”与该会员的性别不符',
  YES_NO: '“{value}”应写 0 或 1（也可写 false 或 true）',
  PLACE_UNKNOWN: '“{value}”不是名次：应为从 1 开始的整数',
  PLACE_FULL: '第 {value} 名已经满了：第 {from}–{to} 名最多 {most} 个，并列之后的名次要顺延',
  PARTNER_MISSING: '双打要写搭档的会员号',
  PARTNER_UNNEEDED: '单打没有搭档，这里应为空',
  PARTNER_SELF: '搭档不能是本人',
  PERSON_TWICE: '“{value}”在这个项目里出现了两次',
  TEAM_MISSING: '团体项目要在这一列写队伍编号，同队的人写同一个',
  TEAM_PLACES: '队伍“{value}”写了两个不同的名次',
  TEAM_TOO_BIG: '队伍“{value}”上场的人多于规程的每队 {most} 人',
};

/** 「awards.csv 第 12 行 points：“-5”不是…」 */
export const faultText = ({ file, line, column, fault, value, detail }: FaultAt): string => {
  const known: Readonly<Record<string, string | number>> = { ...detail, value: value ?? '' };
  const sentence = SENTENCE[fault].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(known[name] ?? ''),
  );
  return `${file} 第 ${line} 行${column === null ? '' : ` ${column}`}：${sentence}`;
};

/** The first line above the listed faults. */
export const faultCount = (count: number, listed: number): string =>
  `有 ${count} 处错误，什么都没有写出${count > listed ? `（下面是前 ${listed} 处）` : ''}：`;
