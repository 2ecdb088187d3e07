import { EARLIER_AT_ONCE, INVITED_AT_ONCE, LENGTHS, PHONE_DIGITS } from '../contract/limits';
import type { FormField } from '../contract/regulation';
import type { Sex } from '../contract/words';
import { missingText } from './event';
import { TYPED_FREELY } from './team-name';

/** What stands between a person and entering or confirming, by the state of the review (ENT-1). */
export const realNameCopy = {
  none: {
    title: '先完成实名',
    note: '实名资料通过审核后才能报名和确认，填好约 3 分钟',
    action: '去实名',
  },
  pending: {
    title: '实名资料审核中',
    note: '通过审核后就能报名和确认，不用再做什么',
    action: '看实名资料',
  },
  rejected: {
    title: '实名资料没有通过审核',
    note: '改好后重新提交，通过后就能报名和确认',
    action: '去修改实名资料',
  },
} as const;

type Asked = Pick<FormField, 'label' | 'kind'>;

/** A file is handed in, everything else filled in. */
const verbOf = (kind: FormField['kind']): string => (kind === 'file' ? '上传' : '填');

/** How many of a long list are named. */
const NAMED = 3;

export const formCopy = {
  title: '报名',
  loadFailed: '报名表没有打开',
  guest: { title: '登录后报名', note: '报名前先登录，我们会告诉你哪些项目适合你' },
  steps: { whom: '为谁报名', event: '项目', people: '队员', details: '信息' },
  stepNumber: (number: number) => `第 ${number} 步`,
  edit: '修改',
  fill: '填写',
  next: '下一步',
  draftKept: '已接着上次没填完的内容',
  draftGone: (event: string, why: string) => `「${event}」现在不能报：${why}`,
  invitedCount: (count: number) => `邀请 ${count} 人`,
  withFamily: (names: readonly string[]) => `和 ${names.join('、')}`,
  noneOpen: {
    toPlay: '没有能作为运动员参加的项目；作为教练、领队，可以为别人发起',
    atAll: '这个赛事现在没有能报的项目',
  },
  overlapping: (tournament: string, days: string) => `「${tournament}」（${days}）`,
  overlaps: (tournaments: readonly string[]) =>
    `这几天已经报了${tournaments.join('、')}，日期有重叠，请确认能参加`,
  toEntry: '查看我的报名',
  forOthers: (count: number) => `作为教练、领队，为别人发起（${count}）`,
  others: (count: number) => `其他项目（${count}）`,
  places: (held: number, all: number) => `名额 ${held}/${all}`,
  people: (held: number, all: number) => `运动员 ${held}/${all} 人`,
  entries: (count: number) => `已报 ${count}`,
  full: '已满',
  waitlist: '已满，可候补',
  myself: '本人',
  singlesOnly: '单打由本人报名，不能代报',
  singlesForChild: '由你作为监护人报名',
  role: '我的身份',
  teamName: '队名',
  teamNameHint: `每位队员确认时都要输入队名，${TYPED_FREELY}；报名后不能改`,
  singlesTeamNameHint: '以队伍参赛时填写，要和盖章报名表一致；报名后不能改',
  teamNamePlaceholder: `${LENGTHS.teamName.least} 到 ${LENGTHS.teamName.most} 个字`,
  unit: '参赛单位',
  unitChoose: '选择学校、俱乐部或地区',
  unitNone: '不填单位',
  unitSearch: '搜单位名称',
  unitMore: '加载更多',
  unitPropose: '到「我的」申请新增',
  unitFailed: '单位没有加载出来，请再试一次',
  delegation: '领队和教练（选填）',
  delegationFilled: '已填',
  leaderName: '领队姓名',
  leaderPhone: '领队手机号',
  coachName: '教练姓名',
  coachPhone: '教练手机号',
  companions: '其他随行人员',
  phoneWrong: `手机号应为 ${PHONE_DIGITS} 位`,
  invite: '邀请队员',
  inviteHint:
    '只要手机号，可以一次粘贴多个。写成「张一 199…」的，名字只有你能看到，对方确认后就不再保留',
  invitePlaceholder: '手机号，一个或多个',
  inviteOne: '替谁报名',
  inviteOneHint:
    '一次报一名运动员，对方用这个手机号登录后确认。写成「张一 199…」的，名字只有你能看到',
  inviteOnePlaceholder: '运动员的手机号',
  add: '添加',
  notPhones: (texts: readonly string[]) =>
    texts.length > NAMED
      ? `有 ${texts.length} 处不是手机号：${texts.slice(0, NAMED).join('、')} 等`
      : `这些不是手机号：${texts.join('、')}`,
  /** what a paste came to, where that is not plain to see */
  found: (count: number, linesWithout: number): string | null =>
    linesWithout > 0
      ? `添加了 ${count} 个手机号；另有 ${linesWithout} 行没有手机号`
      : count > 1
        ? `添加了 ${count} 个手机号`
        : null,
  alreadyThere: (texts: readonly string[]) => `已经在名单里：${texts.join('、')}`,
  noPhone: '没有看到手机号',
  earlier: '以前的队友',
  earlierHint: '点一下邀请，不用再填手机号',
  earlierTeam: (team: string | null, count: number) => `${team ?? '整队'} · ${count} 人`,
  earlierOf: (name: string, of: string) => `${name}（${of}）`,
  earlierMore: (count: number) => `还有 ${count} 个`,
  earlierGone: '现在不能直接选，请移除后改用手机号邀请',
  looksLikeOwn: '像是你自己的号码，自己不用邀请',
  duplicate: '号码重复',
  remove: '移除',
  roleOf: (phone: string) => `${phone} 的身份`,
  allGroups: '全部组别',
  athleteLimit: (min: number, max: number) =>
    min === max ? `运动员 ${min} 人` : `运动员 ${min} 到 ${max} 人`,
  /** how many there are, beside what may be */
  athleteCount: (limit: string, count: number, over: number) =>
    over > 0 ? `${limit}，现在 ${count} 人，多了 ${over} 人` : `${limit}，现在 ${count} 人`,
  eachSex: (count: number) => `男、女运动员各至少 ${count} 人，对方确认后核对`,
  ofSex: (sex: Sex, least: number, most: number | null) =>
    `${sex === 'M' ? '男' : '女'}运动员 ${
      most === null ? `至少 ${least} 人` : least > 0 ? `${least} 到 ${most} 人` : `至多 ${most} 人`
    }，对方确认后核对`,
  onlySex: { M: '运动员须为男性，对方确认时核对', F: '运动员须为女性，对方确认时核对' },
  missing: {
    event: '还没选项目',
    teamName: '还没填队名',
    teamNameShort: `队名至少 ${LENGTHS.teamName.least} 个字`,
    unit: '还没选参赛单位',
    answer: ({ label, kind }: Asked) => `还没${verbOf(kind)}「${label}」`,
    answerOf: (name: string, { label, kind }: Asked) =>
      `还没${verbOf(kind)} ${name} 的「${label}」`,
    whom: '还没选为谁报名',
    delegation: '领队、教练的信息不完整',
    declaration: '还没同意参赛声明',
    unfinished: '输入框里还有没添加的手机号',
    tooManyEarlier: `以前的队友一次最多选 ${EARLIER_AT_ONCE} 人，其余的提交后再加`,
    tooMany: `一次最多邀请 ${INVITED_AT_ONCE} 人，其余的提交后再加`,
  },
  tooMany: (label: string, count: number) => `${label}多了 ${count} 人`,
  ready: '都填好了，可以提交',
  checklist: '还差这些',
  accept: '我已阅读并同意',
  declaration: '《参赛声明》',
  readDeclaration: '阅读参赛声明',
  declarationVersion: (version: string) => `版本 ${version}`,
  guardian: '未成年人由监护人阅读并同意',
  chooseMany: '可多选',
  optional: '选填',
  fee: '报名费',
  offline: '平台不收费，线下交给主办方',
  online: '报名时不收款，开通在线支付后另行通知',
  submit: '提交报名',
  submitWaitlist: '提交候补',
} as const;

/** What stands right after submitting: in or not, what next, until when (ENT-6). */
export const resultCopy = {
  title: '报名结果',
  entered: '已报名',
  enteredNote: (day: string) => `报名成功，${day} 开赛`,
  held: (count: number) => `名额已保留，等待 ${count} 位队员确认`,
  heldIncomplete: '名额已保留，队员还没到齐',
  heldNote: (moment: string) => `${moment} 前全部确认才算报名成功，逾期自动取消`,
  waitlisted: (position: number) => `候补第 ${position} 位`,
  waitlistedNote: '有人撤销时按顺序自动递补，递补成功会通知你',
  next: '接下来',
  invite: (missing: string) => `${missing}，到「变更邀请」里邀请`,
  remind: (count: number, from: string | null) =>
    `${missingText({ kind: 'confirmations', count })}，${from === null ? '可以提醒他们' : `${from} 后可以提醒他们`}`,
  pay: (fee: string, payees: readonly string[]) =>
    `报名费${fee}，线下交给${payees.join('、')}，平台不收费`,
  shareTitle: (event: string, tournament: string) => `我报了${tournament}的${event}，一起来`,
  smsSent: '邀请短信已发给队员，也可以把链接发到群里',
  tellName: (teamName: string) => `告诉队员队名「${teamName}」，确认时要输入`,
  seeEntry: '查看报名',
  toCalendar: '加到日历',
  seeMine: '我的报名',
  toTournament: '返回赛事',
} as const;

/** The picture of an entry. */
export const pictureCopy = {
  keep: '生成分享图',
  failed: '分享图没有生成，请再试一次',
  file: '开拍报名',
  from: '开拍 · 青少年球类赛事报名',
} as const;

/** Sharing, on the result and on the entry page. */
export const tellCopy = {
  share: '发邀请给队员',
  shareCard: '发送邀请卡片',
  copyLink: '复制邀请链接',
  copied: '邀请链接已复制，发给队员吧',
  copyFailed: '没有复制成功，请再试一次',
  linkHint: '把下面这段话发给被邀请的队员，用被邀请的手机号登录后确认',
  cardTitle: (initiator: string, tournament: string, event: string, until: string) =>
    `${initiator} 邀请你参加「${tournament}」${event}，请在 ${until} 前确认`,
  linkText: (title: string, link: string) => `${title}：${link}`,
  onlyInvited: '链接只对被邀请的手机号有效',
} as const;
