import type * as z from 'zod/mini';
import {
  GUARDIAN_CONSENT_UNDER,
  LENGTHS,
  PHONE_DIGITS,
  PORTRAIT_BYTES,
  SMS_CODE,
} from '../contract/limits';
import type { ReviewState } from '../contract/membership';
import type { GuardianConsent } from '../contract/requests/membership';
import { megabytesText, spanText } from './figures';

type Relation = z.infer<typeof GuardianConsent>['relation'];

export const RELATION: Record<Relation, string> = {
  father: '父亲',
  mother: '母亲',
  grandparent: '祖父母或外祖父母',
  'other-guardian': '其他监护人',
};

interface ReviewWords {
  readonly tag: string;
  readonly tone: 'go' | 'wait' | 'stop' | 'mute';
  readonly title: string;
  readonly next: string;
  readonly action: string;
}

/** Where the real-name review stands, and what there is to do. */
export const REVIEW: Record<ReviewState, ReviewWords> = {
  none: {
    tag: '未实名',
    tone: 'wait',
    title: '还差一步就能报名',
    next: '填写实名资料，约 3 分钟。审核通过后可以报名所有赛事。',
    action: '去实名',
  },
  pending: {
    tag: '审核中',
    tone: 'wait',
    title: '资料正在审核',
    next: '不用做什么。审核通过后就能报名，可以先看看赛事。',
    action: '查看资料',
  },
  approved: {
    tag: '已实名',
    tone: 'go',
    title: '可以报名了',
    next: '资料有变化时，请及时更新。',
    action: '查看资料',
  },
  rejected: {
    tag: '未通过',
    tone: 'stop',
    title: '资料没有通过审核',
    next: '请按原因修改后重新提交。',
    action: '修改并重新提交',
  },
};

export const membershipCopy = {
  title: '实名资料',
  childTitle: '孩子的实名资料',
  offlineTitle: '资料没有打开',
  guest: { title: '登录后填写实名资料', note: '实名审核通过后，就能报名赛事' },

  identity: '身份',
  realName: '姓名',
  realNameHint: '与证件一致',
  realNameWrong: `请填写 ${spanText(LENGTHS.realName)} 个字的姓名`,
  documentKind: '证件类型',
  documentNumber: '证件号码',
  documentHint: '加密保存，只显示首尾；不会存在这台手机上',
  documentAgain: (masked: string) => `已登记 ${masked}；为了安全，修改资料时请再填一次`,
  documentMissing: {
    'resident-id': '请填写身份证号码',
    'foreign-passport': '请填写护照号码',
    'hmt-permit': '请填写通行证号码',
  },
  documentWrong: {
    'resident-id': '身份证号码不对，请对照证件再检查一遍',
    'foreign-passport': '护照号码由字母和数字组成，请检查',
    'hmt-permit': '通行证号码不对：港澳为 H 或 M 加 8 位数字，台湾为 8 位数字',
  },
  birthDate: '出生日期',
  birthDateWrong: '请选择出生日期',
  birthDateFuture: '出生日期不能晚于今天，请检查',
  sex: '性别',
  sexWrong: '请选择性别',
  nationality: '国籍',
  nationalitySearch: '搜索国家',
  nationalityWrong: '请选择国籍',
  nationalityForeign: '外国护照的国籍不能是中国',

  about: '参赛信息',
  province: '所在省份',
  provinceWrong: '请选择省份',
  grade: '年级',
  gradeHint: '按年级分组的赛事会用到',
  gradeWrong: '请选择年级',
  noGrade: '不是中小学生',
  unit: '参赛单位',
  unitHint: '学校、俱乐部或地区，报名时可以另选',
  unitNone: '暂不填写',
  optional: '选填',
  unitSearch: '输入单位名称',
  unitProposed: '申请中，仅自己可用',
  unitMore: '再看一些',
  unitMissing: '没有我的单位？申请新增',

  proposeTitle: '申请新增参赛单位',
  proposeNote: '提交后就能用；协会核对后，别人也能选',
  unitName: '单位全称',
  unitNameHint: '与公章一致',
  unitNameWrong: `请填写 ${spanText(LENGTHS.unitName)} 个字的全称`,
  unitKind: '类型',
  unitKindWrong: '请选择类型',
  city: '城市',
  cityWrong: '请填写城市',
  propose: '提交申请',
  proposed: '已申请，并选为你的参赛单位',

  portrait: '一寸照',
  portraitHint: '近期正面免冠照，竖版，JPG 或 PNG，用于现场检录',
  portraitChoose: '上传照片',
  portraitChange: '换一张',
  portraitAdded: '照片已上传',
  portraitWrong: '请上传一寸照',
  portraitKind: '这不是 JPG 或 PNG 照片，请换一张',
  portraitLarge: `照片超过 ${megabytesText(PORTRAIT_BYTES)}，请换一张`,
  portraitFailed: '照片没有上传成功，请再试一次',

  guardian: '监护人同意',
  guardianNote: `未满 ${GUARDIAN_CONSENT_UNDER} 周岁，请监护人填写并同意`,
  asGuardianNote: `未满 ${GUARDIAN_CONSENT_UNDER} 周岁，请你作为监护人填写并同意；联系电话是本账号的手机号`,
  guardianName: '监护人姓名',
  guardianNameWrong: '请填写监护人姓名',
  relation: '与本人的关系',
  relationToChild: '与孩子的关系',
  relationWrong: '请选择关系',
  guardianPhone: '监护人手机号',
  guardianPhoneWrong: `请填写 ${PHONE_DIGITS} 位手机号`,
  guardianPhoneHint: '监护人自己的手机，不能是孩子登录用的号码',
  guardianCode: '监护人收到的验证码',
  guardianCodeHint: '发到监护人的手机，用来确认是监护人本人同意',
  guardianCodeSent: '已发到监护人的手机，请监护人看过短信再填',
  guardianCodeAgain: '监护人没有变，可以不填',
  guardianCodeWrong: `请填写监护人收到的 ${SMS_CODE.digits} 位数字`,
  codePlaceholder: `${SMS_CODE.digits} 位数字`,
  sendCode: '获取验证码',
  resendIn: (seconds: number) => `${seconds} 秒后可重发`,
  guardianConsent: '我是监护人，已阅读并同意监护人同意书',
  guardianConsentWrong: '请监护人阅读并同意',

  consent: '我同意处理我的敏感个人信息',
  consentForChild: '我同意处理孩子的敏感个人信息',
  consentWrong: '请阅读并同意，否则无法审核',
  publication: '公开姓名和单位',
  publicationNote:
    '选填。同意后，名单、成绩和每周排名里显示全名和单位，任何人都能看到；不同意就显示打码的姓名，不影响报名和积分。随时可以在「我的 · 隐私」里撤回。',
  publishes: '同意公开姓名、单位、成绩和排名',
  readText: (title: string) => `阅读《${title}》`,

  submit: '提交审核',
  save: '保存修改',
  submitted: '已提交，请等审核结果',
  saved: '已保存',
  firstWrong: '还有几处没填好，已用红字标出',
  draftKept: '填写的内容保存在这台手机上（证件号码和验证码除外）',

  edit: '修改资料',
  backToEntry: '回到报名',
  rejectedBecause: '原因',
  submittedAt: '提交时间',
  guardianLine: (name: string, relation: string, phone: string) =>
    `${name} · ${relation} · ${phone}`,
  none: '未填写',
  lockedNote: '有进行中的报名，姓名、证件、性别和出生日期暂时不能改；其他资料可以改。',
  reviewAgainNote: '修改姓名、证件、性别或出生日期，需要重新审核，审核期间不能报名。',
  pendingNote: '审核期间，姓名、证件、性别和出生日期不能改；其他资料可以改。',
} as const;
