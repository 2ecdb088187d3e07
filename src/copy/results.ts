import { LENGTHS } from '../contract/limits';
import type { ResultFault, ResultFaultAt } from '../contract/result-faults';
import type { WithoutPoints } from '../contract/result-lines';
import type { ResultColumn, ResultPreview } from '../contract/results';
import { spanText } from './figures';
import { formatText } from './format';
import { DISCIPLINE } from './words';

/** The columns of a results file, in the order of the template. */
export const RESULT_COLUMN: Record<ResultColumn, string> = {
  name: '姓名',
  documentKind: '证件类型',
  documentNumber: '证件号码',
  partnerName: '搭档姓名',
  partnerDocumentKind: '搭档证件类型',
  partnerDocumentNumber: '搭档证件号码',
  team: '队伍',
  place: '名次',
  wholeMatches: '打满的场次',
  noShow: '弃赛',
  onSite: '现场报名理由',
};

/** Said after the line and the column. */
const FAULT: Record<ResultFault, string> = {
  EMPTY: '没有填写',
  NAME_UNEXPECTED: '这个项目不用填这一列，请清空',
  DOCUMENT_KIND: '看不懂“{value}”：请写身份证、护照或通行证',
  DOCUMENT_INVALID: '证件号码不对，请对照证件检查',
  FORMER_LINE_UNKNOWN: '上一版没有第 {line} 行',
  FORMER_OTHER_NAME: '上一版这一行不是“{value}”，请核对行号和姓名',
  DOCUMENT_MISMATCH: '和“{name}”实名的证件号码不一致，请对照证件检查',
  DOCUMENT_TRIES:
    '今天给“{name}”填过的号码太多，不再核对：请对照证件，改回已经核对过的号码，或明天再试，也可以联系协会',
  DOCUMENT_OTHER_KIND: '这个号码实名的不是这种证件，请改证件类型',
  MEMBER_NOT_APPROVED: '“{value}”的实名资料还没有通过审核',
  OTHER_SEX: '“{value}”的性别不符合这个项目',
  TOO_OLD_FOR_GROUP: '“{value}”的年龄超过了这个组别',
  PERSON_TWICE: '“{value}”已经在第 {line} 行',
  PARTNER_SELF: '搭档和球员是同一个人',
  PLACE_UNKNOWN: '没有第 {value} 名，名次从 1 开始',
  PLACE_FULL: '第 {value} 名多了：第 {from} 到 {to} 名一共只有 {most} 个位置',
  PLACE_MISSING:
    '淘汰赛第 {places} 名应有 {most} 个，表里只有 {found} 个，算上缺席、弃赛的也不够：请补上或检查名次',
  PLACE_BEYOND_DRAW: '正赛只有 {size} 个签位，不会有第 {value} 名',
  TOO_MANY_FOR_DRAW: '正赛只有 {size} 个签位，这一行多出来了',
  WHOLE_NUMBER: '“{value}”不对：请填 0 或正整数',
  TOO_MANY_MATCHES: '打满的场次最多 {most} 场',
  FORMAT_TOO_SHORT: '{format}：局数不够，不计积分，打满的场次请填 0',
  NO_SHOW_PLAYED: '冠军不会是弃赛，请检查名次或弃赛一列',
  YES_NO: '看不懂“{value}”：弃赛填“是”，没有弃赛留空',
  TEAM_PLACES: '队伍“{team}”前面填的是第 {place} 名，同一队名次要一致',
  TEAM_TOO_BIG: '队伍“{value}”上场的人超过 {most} 人',
  NOT_ENTERED:
    '报名这个项目的人里没有“{value}”，请核对姓名；确实是现场报名的，请在“现场报名理由”里写明',
  OTHER_PARTNER: '“{value}”报名的搭档是另一个人；现场换了搭档的，请在“现场报名理由”里写明',
  OTHER_TEAM: '“{name}”报名的队伍是“{team}”；现场换了队伍的，请在“现场报名理由”里写明',
  TEAM_SPLIT:
    '“{value}”的人都是“{team}”报名的，“{team}”也在表里：同一支队伍请写同一个队名，不能算两支',
  ON_SITE_NEEDLESS: '这一行的人已经报名，不用写现场报名理由，请清空',
  ON_SITE_REASON: `理由写 ${spanText(LENGTHS.onSiteReason)} 个字，不要写任何人的姓名、电话和证件号码，例如“现场补报”“替换伤退队员”`,
  NO_CHAMPION: '表里没有第 1 名，最好的是第 {best} 名：请补上冠军，或检查名次',
  CHAMPION_IDLE: '冠军一场也没有打满，可是别人打满的场次里只能有和冠军打的：请检查打满的场次',
  MATCHES_BEYOND_PLACE: '第 {place} 名最多打满 {most} 场，再多就不会在这一轮出局：请检查名次和场次',
};

/** RES-3: the event most people of a sheet have entered instead. */
export const elsewhereText = ({
  groupName,
  discipline,
}: NonNullable<ResultPreview['elsewhere']>): string =>
  `这些人多数报的是 ${groupName} ${DISCIPLINE[discipline]}，不是这个项目：请检查是不是选错了项目或文件`;

/** What is wrong with a cell, without its line and column: where they are seen anyway. */
export const resultFaultText = ({ fault, value, detail }: ResultFaultAt): string =>
  FAULT[fault].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'value'
      ? value
      : name === 'format'
        ? formatText(String(detail.format))
        : String(detail[name] ?? ''),
  );

/** 「第 3 行，名次：没有填写」 */
export const resultFaultAt = (at: ResultFaultAt): string => {
  const column = RESULT_COLUMN[at.column as ResultColumn] as string | undefined;
  return `第 ${at.line} 行${column === undefined ? '' : `，${column}`}：${resultFaultText(at)}`;
};

/** PTS-2 to PTS-5 */
export const WITHOUT_POINTS: Record<WithoutPoints, string> = {
  NO_SHOW: '弃赛，不计分',
  NO_WHOLE_MATCH: '没有打满一场计分的比赛',
  TOO_FEW: '实际参赛的太少，不计分',
  BEHIND_THE_BEST: '名次不在得分范围内',
  NOT_RANKED: '这个项目不计排名积分',
};

/** PTS-8: what an upload now would be. */
export const UPLOAD_KIND: Record<ResultPreview['kind'], string> = {
  first: '首次上传',
  replacement: '替换上一版',
  late: '补交：已过本周截止',
  correction: '更正：已过截止，要写明原因',
};
