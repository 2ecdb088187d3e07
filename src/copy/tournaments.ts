import type { EntryPhase, ListedEntry } from '../contract/tournaments';
import type { TournamentKind } from '../contract/words';

/** The states of the list's switch and of a card. */
export const PHASE: Record<EntryPhase, string> = {
  open: '报名中',
  upcoming: '即将报名',
  closed: '已截止',
  ended: '已结束',
};

/** For narrow places. */
export const KIND_SHORT: Record<TournamentKind, string> = {
  mass: '全民健身',
  youth: '青少年',
  professional: '职业专业',
};

/** Status words of the public list (ENT-6: a waiting entry only holds its place). */
export const LISTED_STATUS: Record<ListedEntry['status'], string> = {
  entered: '已报名',
  waiting: '待队员确认',
  waitlisted: '候补',
};

const after = (lead: string) => (left: string | null) => (left ? `${lead} ${left}` : null);

/** Words of the list and of its cards. */
export const browsing = {
  title: '赛事',
  search: '搜赛事、城市或主办方',
  phase: '报名状态',
  allPhases: '全部赛事',
  fitsMe: '我能报的',
  sport: '项目',
  kind: '类型',
  level: '级别',
  province: '地区',
  district: '城市区县',
  month: '月份',
  noLimit: '不限',
  reset: '清除',
  searchProvince: '搜省份',
  monthName: (month: string) => {
    const [year, number] = month.split('-');
    return `${year}年${Number(number)}月`;
  },
  full: '名额已满',
  closingSoon: '即将截止',
  opensAt: (moment: string) => `${moment} 开始报名`,
  closesAt: (moment: string) => `${moment} 截止`,
  opensIn: after('还有'),
  closesIn: after('还剩'),
  places: (held: number, all: number) => `名额 ${held}/${all}`,
  byRanking: '按排名接收',
  unlimited: '不限名额',
  groups: (names: readonly string[]) => names.join(' · '),
  noneHere: {
    title: '这里没有符合条件的赛事',
    note: '也许在别的报名状态里',
    action: '在全部赛事里找',
  },
  noneAtAll: {
    title: '没有符合条件的赛事',
    note: '换个词，或清除筛选再看',
    action: '清除筛选',
  },
  noneOpen: {
    title: '现在没有正在报名的赛事',
    note: '下一批赛事什么时候开始报名，可以先看看',
    action: '看看即将报名',
  },
  noneInPhase: {
    title: '这里还没有赛事',
    note: '看看其他状态的赛事',
    action: '看全部赛事',
  },
  noneYet: {
    title: '还没有赛事',
    note: '新赛事发布后会出现在这里',
    action: '刷新看看',
  },
  moreFits: (more: number) => `另有 ${more} 项适合`,
  noneFits: '没有适合的项目',
  noneForMe: {
    title: '这里没有你能报的赛事',
    note: '也许在别的状态里，或者名额已满',
    action: '看全部赛事',
  },
  mine: (event: string, status: string, others: number) =>
    `${event} · ${status}${others > 0 ? ` · 另有 ${others} 项` : ''}`,
  mineLabel: (mark: string) => `我的报名 ${mark}`,
  besideEmpty: '选一个赛事',
  besideEmptyNote: '点左边的赛事，在这里看详情',
  loadFailed: '赛事没有加载出来',
  more: '加载更多',
  loadingMore: '正在加载',
  end: '没有更多了',
} as const;

/** Words of the detail page. */
export const detailCopy = {
  title: '赛事详情',
  loadFailed: '赛事没有加载出来',
  gone: '没有找到这个赛事',
  goneNote: '它可能已被移除，看看其他赛事吧',
  toList: '看其他赛事',
  firstToLast: (first: string, last: string) => `${first} – ${last}`,
  hosts: (names: readonly string[]) => `主办：${names.join('、')}`,
  toProfile: '去实名',
  timeline: {
    opens: '报名开始',
    now: '现在',
    closes: '报名截止',
    changes: '退赛截止',
    closesBoth: '截止（含退赛）',
    lists: '名单公布',
    first: '开赛',
    last: '比赛结束',
  },
  timelineLabel: '赛事时间',
  mine: '我能报的',
  mineNone: '这个赛事没有适合的项目，原因见各组别',
  mineGuest: '登录后，先看到适合你的项目',
  logIn: '登录',
  entered: '我的报名',
  seeEntry: '查看我的报名',
  seeMine: '看报名',
  seeAll: '看我的报名',
  seeResults: '看成绩',
  again: (event: string) => `再报 ${event}`,
  facts: { when: '时间', where: '地点', who: '谁能报', howMany: '名额', howMuch: '费用' },
  countOf: (events: number, groups: number) => `${groups} 个组别，${events} 个项目`,
  placesOf: (places: number) => `共 ${places} 个名额`,
  byRanking: '不限人数，截止后按排名接收',
  noFee: '免费',
  feeBetween: (least: string, most: string) => `${least} – ${most}`,
  rules: '报名须知与竞赛规程',
  rulesNote: '完整内容都在这里',
  rulesShut: '收起须知与规程',
  groups: '组别与项目',
  groupsNote: '点项目看名额和名单',
  lists: '报名名单',
  listsNote: '点项目看名单',
  places: '成绩与名单',
  placesNote: '点项目看名次和积分',
  otherGroups: (events: number) => `不适合的 ${events} 个项目`,
  whyNot: (events: string, sentence: string) => `${events}：${sentence}`,
  figures: (held: number, limit: number) => `${held}/${limit}`,
  figuresPeople: (held: number, limit: number) => `${held}/${limit} 人`,
  figuresFree: (held: number) => `已报 ${held}`,
  full: '已满',
  shut: '这个项目名额已满，看看其他项目吧',
  fullWaiting: '已满，可候补',
  waiting: (count: number) => `候补 ${count}`,
  left: (left: number) => `还剩 ${left} 个名额`,
  heldLabel: (held: number, limit: number) => `已占 ${held} 个，共 ${limit} 个名额`,
  enter: '去报名',
  forOthers: '作为教练、领队，为别人报名',
  enterEvent: '报这个项目',
  enterWaiting: '报名候补',
  seeList: '查看报名名单',
  listHidden: '主办方没有公开报名名单',
  notNow: { upcoming: '报名还没开始', closed: '报名已截止', ended: '赛事已结束' },
  allFull: '名额已满，没有候补',
  fittingFull: '适合的项目名额已满',
  organisers: '组织单位',
  athletes: (held: number, limit: number) => `全赛事运动员 ${held}/${limit} 人`,
  notice: '报名须知',
  regulation: '竞赛规程',
} as const;

/** Words of an event's list. */
export const listCopy = {
  title: '报名名单',
  loadFailed: '名单没有加载出来',
  hidden: '这个赛事不公开报名名单',
  hiddenNote: '已报名的人可以在「服务 → 我的报名」看自己的状态',
  empty: '还没有人报名',
  emptyNote: '第一个报名的人会出现在这里',
  toTournament: '看赛事详情',
  unconfirmed: '待确认',
  nameHidden: '队名待审核',
  position: (position: number) => `第 ${position} 位`,
  placeHeld: '「待队员确认」表示名额已保留，还没报名成功',
  order: '按报名先后排列',
  mine: '我的',
  results: '成绩',
  entries: '名单',
  resultsTitle: '成绩与名单',
  noResults: '成绩还没有公布',
  noResultsNote: '裁判长上传后，名次和积分会出现在这里',
  resultsFailed: '成绩没有加载出来',
  place: (place: number) => `第 ${place} 名`,
  noShow: '未到场',
  gone: '已注销',
  points: (points: number) => `${points} 分`,
  noPoints: '无积分',
  uploadedAt: (moment: string) => `裁判长于 ${moment} 上传；积分是每人所得`,
  toAthlete: (name: string) => `${name}的选手页`,
} as const;

/** Headings and the sentences of 报名须知 that no regulation writes itself. */
export const noticeCopy = {
  who: '谁能报',
  limits: '人数限制',
  entering: '报名与变更',
  fees: '费用与退费',
  papers: '报到要带',
  absence: '弃权与申诉',
  results: '名次与奖励',
  window: (opens: string, closes: string) => `${opens} 开始报名，${closes} 截止`,
  cutoffAtClosing: '截止前可以换队员、退赛',
  cutoff: (moment: string) => `换队员、退赛到 ${moment} 为止`,
  unitRequired: '报名时要选参赛单位',
  unitOptional: '报名时可以选参赛单位',
  form: (fields: readonly string[]) => `报名时要填：${fields.join('、')}`,
  optionalField: (label: string) => `${label}（选填）`,
  attachment: (name: string, required: boolean, description: string) =>
    `${required ? '要交' : '可以交'}「${name}」：${description}`,
  listPublic: '报名名单公开，未登录的人看到的姓名有遮挡',
  listHidden: '报名名单不公开',
} as const;
