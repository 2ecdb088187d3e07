import type { AccountSmsKind, MessageKind } from '../contract/message-kinds';
import type { MessageFacts } from '../contract/telling';
import { SHOWN_STATUS } from './statuses';
import { acceptedText } from './acceptance-words';
import { closingMomentText } from './time';
import { DISCIPLINE, ROLE } from './words';

/**
 * The wordings of the approved SMS templates, {1} {2} … in the order of the parameters. The provider
 * keeps the approved text; this copy says what each parameter is, and the local outbox shows it.
 */
export const SMS_TEXTS = {
  /** code, minutes it holds */
  code: '验证码 {1}，{2} 分钟内有效。请勿告诉他人。',
  /** code, minutes it holds: to a guardian's phone, and says what giving the code away consents to (MEM-6) */
  'guardian-consent':
    '监护人验证码 {1}，{2} 分钟内有效。把它填进孩子的实名资料，就是以监护人身份同意开拍按《监护人同意书》处理孩子的个人信息。不是你的孩子，请勿告诉他人。',
  /** the new number, masked */
  'phone-changed': '你的账号手机号已更换为 {1}。如果不是你本人操作，请联系协会。',
  'phone-released': '这个手机号已与原来的账号分开，现在可以用它登录并建立自己的账号。',
  /** why */
  'phone-request-refused': '你提交的手机号申请没有通过：{1}。可以补充后重新提交。',
  /** days */
  'guardian-invited':
    '有家长请你一起做孩子的监护人，请在 {1} 天内登录「开拍」，在「我的」-「监护关系」里确认。',
  /** initiator (masked), tournament, event, role, until when, link */
  invited: '{1} 邀请你参加「{2}」{3}（{4}），请在 {5} 前打开确认：{6}',
  /** initiator, tournament, event, role, until when, link */
  reminder: '提醒：{1} 邀请你参加「{2}」{3}（{4}），你还没有确认，请在 {5} 前打开：{6}',
  /** initiator, tournament, event */
  removed: '{1} 更换了「{2}」{3} 的队员，你无需参赛。',
  /** tournament, event, result */
  'entry-result': '你在「{1}」{2} 的报名：{3}。',
  /** result */
  'profile-reviewed': '你提交的实名资料{1}，详情请打开开拍查看。',
  /** child (masked), who did it and the new number (masked) */
  'child-moved': '你照看的孩子 {1} 由 {2} 转到了手机 {3}。不知道这件事的话，请联系协会。',
  /** child (masked), the other guardian (masked), what became of them */
  'guardian-changed': '你照看的孩子 {1}：{2} {3}。不知道这件事的话，请联系协会。',
  /** the guardian (masked), what became of them: to the child itself */
  'own-guardian-changed': '你的监护人有变化：{1} {2}。不知道这件事的话，请联系协会。',
  /** tournament, what */
  'tournament-news': '你关注或报名的「{1}」{2}，详情请打开开拍查看。',
} as const;

/** What SMS about an account are called where an operator sees that they did not go. */
export const ACCOUNT_SMS = {
  'phone-changed': '手机号已更换',
  'phone-released': '手机号已与原账号分开',
  'phone-request-refused': '手机号申请未通过',
  'guardian-invited': '邀请做监护人',
} as const satisfies Record<AccountSmsKind, string>;

/** What a message that was given up is called (TEL-5). */
export const failedTitle = (kind: MessageKind | AccountSmsKind): string =>
  kind in ACCOUNT_SMS
    ? ACCOUNT_SMS[kind as AccountSmsKind]
    : MESSAGE_WORDS[kind as MessageKind].title;

/** Puts the parameters into a wording. */
export const smsText = (text: string, params: readonly string[]): string =>
  text.replace(/\{(\d+)\}/g, (_, at: string) => params[Number(at) - 1] ?? '');

const eventText = ({ groupName, discipline }: MessageFacts): string =>
  `${groupName ?? ''}${discipline ? DISCIPLINE[discipline] : ''}`;
const roleText = ({ role }: MessageFacts): string => (role ? ROLE[role] : '队员');
const statusText = ({ status }: MessageFacts): string => (status ? SHOWN_STATUS[status] : '');
const untilText = ({ until }: MessageFacts): string => (until ? closingMomentText(until) : '');
const tournamentText = ({ tournamentName }: MessageFacts): string => tournamentName ?? '';
const whoText = ({ who }: MessageFacts): string => who ?? '发起人';
const acceptanceText = ({ acceptedAs, place }: MessageFacts): string =>
  acceptedAs ? acceptedText(acceptedAs, place ?? 1) : '不在名单里';
const now = (facts: MessageFacts): string => `报名现在是「${statusText(facts)}」`;

interface Words {
  /** one line, also of a subscribe message: 20 characters at most */
  readonly title: string;
  /** what it means and what to do next */
  readonly body: (facts: MessageFacts) => string;
}

/** What the inbox says, one row a kind: the tournament and the event stand above it. */
export const MESSAGE_WORDS: Record<MessageKind, Words> = {
  invited: {
    title: '邀请你参赛',
    body: (facts) =>
      `${whoText(facts)} 邀请你以${roleText(facts)}身份参加，请在 ${untilText(facts)} 前确认`,
  },
  reminder: {
    title: '提醒：还没有确认',
    body: (facts) =>
      `${whoText(facts)} 的邀请还等你确认（${roleText(facts)}），${untilText(facts)} 截止`,
  },
  unconfirmed: {
    title: '还有队员没有确认',
    body: (facts) =>
      `${facts.count ?? 0} 人没有确认，${untilText(facts)} 截止。没有确认齐，报名就不成功`,
  },
  confirmed: { title: '队员已确认', body: (facts) => `${whoText(facts)} 已确认，${now(facts)}` },
  declined: {
    title: '队员谢绝了邀请',
    body: (facts) => `${whoText(facts)} 谢绝了邀请，${now(facts)}，可以改邀别人`,
  },
  cancelled: {
    title: '队员取消参赛',
    body: (facts) => `${whoText(facts)} 取消了参赛，${now(facts)}，可以改邀别人`,
  },
  removed: {
    title: '你无需参赛',
    body: (facts) => `${whoText(facts)} 更换了队员，你可以参加其他报名`,
  },
  entered: { title: '报名成功', body: () => '队员已经确认齐，报名成功' },
  promoted: { title: '候补转正', body: (facts) => `候补排到了名额，${now(facts)}` },
  dissolved: { title: '团队已解散', body: () => '发起人撤销了报名，你可以参加其他报名' },
  'late-withdrawal': { title: '团队弃赛', body: () => '发起人替全队弃赛，这一项不再参加' },
  lapsed: { title: '报名未成功', body: () => '到截止时还有队员没有确认，名额已经释放' },
  accepted: {
    title: '接收名单已公布',
    body: (facts) => `${acceptanceText(facts)}，名单和依据可以打开看`,
  },
  moved: { title: '接收名单有变动', body: (facts) => `你现在是${acceptanceText(facts)}` },
  'sms-used-up': {
    title: '今天的邀请短信用完了',
    body: () => '还没收到短信的队员不会再收到，请打开报名，把邀请卡片转发给他们',
  },
  approved: { title: '实名资料已通过', body: () => '现在可以报名了' },
  rejected: {
    title: '实名资料未通过',
    body: ({ note }) => `${note ? `原因：${note}。` : ''}改好后可以重新提交`,
  },
  'role-approved': {
    title: '认证身份已通过',
    body: () => '要求这个身份的赛事，现在可以报名了',
  },
  'role-rejected': {
    title: '认证身份未通过',
    body: ({ note }) => `${note ? `原因：${note}。` : ''}可以重新申请`,
  },
  'child-moved': {
    title: '孩子有了自己的手机号',
    body: (facts) =>
      `${whoText(facts)} 把孩子转到了手机 ${facts.phone ?? ''}，以后用它登录；你还是监护人。不知道这件事的话，请联系协会`,
  },
  'child-handed-over': {
    title: '孩子有了自己的手机号',
    body: (facts) =>
      `${whoText(facts)} 把孩子转到了手机 ${facts.phone ?? ''}，自己不再是监护人，你还是。不知道这件事的话，请联系协会`,
  },
  'guardian-joined': {
    title: '孩子有了另一位监护人',
    body: (facts) =>
      `${whoText(facts)} 接受邀请，成为了孩子的监护人，可以替孩子报名、改资料。不知道这件事的话，请联系协会`,
  },
  'guardian-left': {
    title: '一位监护人退出了',
    body: (facts) => `${whoText(facts)} 不再是孩子的监护人，你还是。不知道这件事的话，请联系协会`,
  },
  'own-guardian-joined': {
    title: '你有了另一位监护人',
    body: (facts) =>
      `${whoText(facts)} 接受邀请，成为了你的监护人，可以替你报名、改资料。不知道这件事的话，请联系协会`,
  },
  'own-guardian-left': {
    title: '一位监护人退出了',
    body: (facts) => `${whoText(facts)} 不再是你的监护人，报名、改资料由你或其他监护人办理`,
  },
  'let-go': {
    title: '监护已解除',
    body: () => '孩子已成年，自己解除了你的监护，你不再替他报名、改资料',
  },
  'ward-gone': {
    title: '孩子注销了账号',
    body: () => '孩子已成年，自己注销了账号，监护也随之结束',
  },
  opening: { title: '报名开始了', body: (facts) => `${untilText(facts)} 截止` },
  'place-free': {
    title: '有名额空出来了',
    body: (facts) => `先到先得，${untilText(facts)} 截止`,
  },
  'list-out': { title: '名单已定', body: () => '报名已截止，名单可以看了' },
  'tournament-notice': { title: '补充通知', body: ({ note }) => note ?? '请打开赛事查看' },
  'tournament-changed': { title: '赛事有变动', body: ({ note }) => note ?? '请打开赛事查看' },
  'tournament-cancelled': { title: '赛事已取消', body: ({ note }) => note ?? '请打开赛事查看' },
};

type SmsWords = (facts: MessageFacts, link: string) => readonly string[];
const where = (facts: MessageFacts): string[] => [tournamentText(facts), eventText(facts)];
const asking: SmsWords = (facts, link) => [
  whoText(facts),
  ...where(facts),
  roleText(facts),
  untilText(facts),
  link,
];

/** What an SMS says, in the order of its template; other kinds say where their entry stands. */
const SMS_WORDS: Partial<Record<MessageKind, SmsWords>> = {
  invited: asking,
  reminder: asking,
  removed: (facts) => [whoText(facts), ...where(facts)],
  approved: () => ['已通过审核'],
  rejected: () => ['没有通过审核'],
  moved: (facts) => [...where(facts), acceptanceText(facts)],
  'child-moved': (facts) => [facts.whom ?? '', whoText(facts), facts.phone ?? ''],
  'child-handed-over': (facts) => [
    facts.whom ?? '',
    whoText(facts),
    `把孩子转到了手机 ${facts.phone ?? ''}，自己不再是监护人`,
  ],
  'guardian-joined': (facts) => [facts.whom ?? '', whoText(facts), '成为了监护人'],
  'guardian-left': (facts) => [facts.whom ?? '', whoText(facts), '不再是监护人'],
  'tournament-notice': (facts) => [tournamentText(facts), '有补充通知'],
  'own-guardian-joined': (facts) => [whoText(facts), '成为了监护人'],
  'own-guardian-left': (facts) => [whoText(facts), '不再是监护人'],
  'let-go': (facts) => [facts.whom ?? '', '本人', '已成年，解除了你的监护'],
  'ward-gone': (facts) => [facts.whom ?? '', '本人', '已成年，注销了账号'],
  'tournament-changed': (facts) => [tournamentText(facts), '有变动'],
  'tournament-cancelled': (facts) => [tournamentText(facts), '已取消'],
};

/** The parameters of an SMS. Nobody is named in full (TEL-6). */
export const smsParams = (
  kind: MessageKind,
  facts: MessageFacts,
  link: string,
): readonly string[] => SMS_WORDS[kind]?.(facts, link) ?? [...where(facts), statusText(facts)];

/** The fields of a subscribe message: what it is about, who, and what is the matter. */
export const wechatFields = (
  kind: MessageKind,
  facts: MessageFacts,
): Readonly<Record<string, string>> => ({
  thing1: facts.tournamentName ?? (kind.startsWith('role-') ? '认证身份' : '实名资料'),
  thing2: eventText(facts) || '全部项目',
  // WeChat takes letters alone for a name
  name3: facts.who?.replaceAll('*', '某') ?? '开拍',
  thing4: MESSAGE_WORDS[kind].title,
});
