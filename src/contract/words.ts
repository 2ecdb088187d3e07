/** The eight disciplines of S0 and the three open ones of U10 (rulebook, Words). */
export const DISCIPLINES = [
  'MS',
  'WS',
  'MD',
  'WD',
  'XD',
  'MT',
  'WT',
  'XT',
  'OS',
  'OD',
  'OT',
] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** What an entry of a discipline consists of. */
/** ENT-1: who enters singles: the athlete in person, their guardian, or their unit's leader. */
export const SINGLES_BY = ['athlete', 'guardian', 'leader'] as const;
export type SinglesBy = (typeof SINGLES_BY)[number];

export const ENTRY_KINDS = ['singles', 'pair', 'team'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const entryKindOf = (discipline: Discipline): EntryKind => {
  const size = discipline[1];
  return size === 'S' ? 'singles' : size === 'D' ? 'pair' : 'team';
};

export const ROLES = ['athlete', 'leader', 'coach', 'doctor', 'staff'] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = ['leader', 'coach', 'doctor', 'staff'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const SEXES = ['M', 'F'] as const;
export type Sex = (typeof SEXES)[number];

export const SPORTS = ['tennis', 'table-tennis', 'badminton'] as const;
export type Sport = (typeof SPORTS)[number];

/** PUB-3 */
export const TOURNAMENT_KINDS = ['mass', 'youth', 'professional'] as const;
export type TournamentKind = (typeof TOURNAMENT_KINDS)[number];

/** PTS-1: a class and the points of its champion; which there are is the association's data. */
export type Level = string;

/** PUB-4: what somebody is to a tournament, as its documents say it */
export const ORGANISER_ROLES = [
  '主办',
  '承办',
  '协办',
  '执行',
  '运营',
  '指导',
  '支持',
  '赞助',
  '冠名',
  '同意',
  '许可',
  '积分授予',
] as const;

/** CAP-2 to CAP-4, CAP-6: how places of an event are given */
export const PLACES_BY = ['first-come', 'order', 'lot', 'invitation'] as const;

/** FEE-1, FEE-5: what is paid beside the entry fee */
export const FEE_KINDS = ['deposit', 'board', 'insurance', 'levy'] as const;

/** FEE-1: by what a fee is counted; a night is a person's */
export const FEE_PER = ['person', 'entry', 'unit', 'night'] as const;
export type FeePer = (typeof FEE_PER)[number];

/** RES-1, ACC-6: who is counted, of those who entered */
export const COUNTED = ['entered', 'signed-in', 'took-part'] as const;
export type Counted = (typeof COUNTED)[number];

/** SAN-2, SAN-5 */
export const OFFENCES = [
  'late-withdrawal',
  'no-show',
  'unit-absent',
  'default',
  'unpaid-fee',
  'false-identity',
  'penalty-points',
] as const;
export type Offence = (typeof OFFENCES)[number];

export const BARRED_UNITS = ['weeks', 'months', 'years', 'stops'] as const;
export type BarredUnit = (typeof BARRED_UNITS)[number];

/** PUB-15 */
export const PROGRAMME_KINDS = [
  'report',
  'meeting',
  'draw',
  'sign-in',
  'practice',
  'ceremony',
  'play',
  'transport',
  'departure',
  'other',
] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** PUB-17 */
export const BODIES = [
  'committee',
  'supervisor',
  'technical-delegate',
  'chief-referee',
  'jury',
  'discipline',
  'eligibility',
  'doctor',
] as const;
export type TournamentBody = (typeof BODIES)[number];

/** PUB-17: what one of them decides */
export const DECISIONS = [
  'acceptance',
  'draw',
  'format',
  'withdrawal',
  'eligibility',
  'appeal',
  'sanction',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** PUB-9: of officials, the highest first */
export const OFFICIAL_CLASSES = ['international', 'national', 'first', 'second', 'third'] as const;

/** MEM-3 */
export const DOCUMENT_KINDS = ['resident-id', 'foreign-passport', 'hmt-permit'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** MEM-4, the roles a regulation may require (ENT-20). */
export const CERTIFIED_ROLES = ['athlete', 'referee', 'coach', 'instructor', 'examiner'] as const;
export type CertifiedRole = (typeof CERTIFIED_ROLES)[number];

/** ENT-20: by what somebody is of a place: household register, school, or where they live. */
export const AREA_TIES = ['household', 'school', 'residence'] as const;
export type AreaTie = (typeof AREA_TIES)[number];

/** An instant, ISO 8601 in UTC with milliseconds: instants compare as strings. */
export type Instant = string;

/** A calendar day of Asia/Shanghai, YYYY-MM-DD, that exists. */
export type Day = string;

/** The days anybody may mean, first and last: 0023 is a slip of the hand. */
export const DAYS = { first: '1900-01-01', last: '2199-12-31' } as const;

/** No control characters, none that is not seen or turns the line round (zero-width, RTL override), no brackets of markup. */
export const isPlain = (text: string): boolean =>
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}<>]/u.test(text);

/** The provinces a place or a unit can be in, short names as they are spoken. */
export const PROVINCES = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
  '香港',
  '澳门',
  '台湾',
] as const;
export type Province = (typeof PROVINCES)[number];

/** RNK-1: the nine lists, in the order they are issued. */
export const LIST_NAMES = [
  'U18-M',
  'U18-F',
  'U16-M',
  'U16-F',
  'U14-M',
  'U14-F',
  'U12-M',
  'U12-F',
  'U10',
] as const;
export type ListName = (typeof LIST_NAMES)[number];
export const RANKING_GROUPS = ['U10', 'U12', 'U14', 'U16', 'U18'] as const;
export type RankingGroup = (typeof RANKING_GROUPS)[number];

/** The age group of a list: `U12` of `U12-M`. */
export const groupOf = (list: ListName): RankingGroup => list.slice(0, 3) as RankingGroup;

/**
 * Written for the kind of a document, with a line of the revision that stands for its number: the person of
 * that line, who was matched then (PTS-7). So a correction can keep who has left the platform since.
 */
export const FORMER_LINE = '上一版';
