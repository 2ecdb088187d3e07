import type { UnitView } from '../contract/membership';
import type {
  CertifiedRole,
  Counted,
  Discipline,
  DocumentKind,
  Level,
  Role,
  Sex,
  Sport,
  TournamentKind,
} from '../contract/words';
import { PROVINCES } from '../contract/words';

export const DISCIPLINE: Record<Discipline, string> = {
  MS: '男子单打',
  WS: '女子单打',
  MD: '男子双打',
  WD: '女子双打',
  XD: '混合双打',
  MT: '男子团体',
  WT: '女子团体',
  XT: '混合团体',
  OS: '单打',
  OD: '双打',
  OT: '团体',
};

/** For narrow places: 「U12 男单」. */
export const DISCIPLINE_SHORT: Record<Discipline, string> = {
  MS: '男单',
  WS: '女单',
  MD: '男双',
  WD: '女双',
  XD: '混双',
  MT: '男团',
  WT: '女团',
  XT: '混团',
  OS: '单打',
  OD: '双打',
  OT: '团体',
};

/** Who is counted, before 「不足 4 个」 (ACC-6, RES-1). */
export const COUNTED: Record<Counted, string> = {
  entered: '报名',
  'signed-in': '签到',
  'took-part': '实际参赛',
};

export const ROLE: Record<Role, string> = {
  athlete: '运动员',
  leader: '领队',
  coach: '教练',
  doctor: '队医',
  staff: '工作人员',
};

export const SEX: Record<Sex, string> = { M: '男', F: '女' };

export const SPORT: Record<Sport, string> = {
  tennis: '网球',
  'table-tennis': '乒乓球',
  badminton: '羽毛球',
};

export const TOURNAMENT_KIND: Record<TournamentKind, string> = {
  mass: '全民健身赛事',
  youth: '青少年赛事',
  professional: '职业或专业性赛事',
};

export const CERTIFIED_ROLE: Record<CertifiedRole, string> = {
  athlete: '运动员',
  referee: '裁判员',
  coach: '教练员',
  instructor: '社会体育指导员',
  examiner: '考评员',
};

export const DOCUMENT_KIND: Record<DocumentKind, string> = {
  'resident-id': '居民身份证',
  'foreign-passport': '外国护照',
  'hmt-permit': '港澳台居民来往大陆通行证',
};

export const UNIT_KIND: Record<UnitView['kind'], string> = {
  school: '学校',
  club: '俱乐部',
  region: '地区',
};

export const GRADES: readonly { readonly value: number; readonly label: string }[] = [
  '一年级',
  '二年级',
  '三年级',
  '四年级',
  '五年级',
  '六年级',
  '初一',
  '初二',
  '初三',
  '高一',
  '高二',
  '高三',
].map((label, at) => ({ value: at + 1, label }));

/** 「CTJ-B600」, as it stands in a tournament's name (PUB-8). */
export const levelText = (level: Level): string => `CTJ-${level}`;

/** The provinces in the order of the kept list, ready for a picker. */
export const PROVINCE_OPTIONS = PROVINCES.map((name) => ({ value: name, label: name }));
