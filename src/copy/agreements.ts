import { CONSENT_TEXTS } from '../contract/consents';

export interface Agreement<Version extends string = string> {
  readonly title: string;
  readonly version: Version;
  readonly paragraphs: readonly { readonly heading: string; readonly text: string }[];
}

/** What a person agrees to before giving a phone number. */
export const PRIVACY: Agreement = {
  title: '隐私政策',
  version: '2026-12',
  paragraphs: [
    {
      heading: '我们收集什么',
      text: '登录时收集手机号。你要报名时，才会请你填写姓名、证件、出生日期、性别、国籍、所在省份、年级、参赛单位和一寸照。未满 14 周岁的，还会请监护人填写姓名、关系和手机号。',
    },
    {
      heading: '用来做什么',
      text: '手机号用于登录和通知报名进展。实名资料只用于审核会员身份、核对参赛资格、编排名单和现场检录。我们不做广告，也不出售任何资料。',
    },
    {
      heading: '谁能看到',
      text: '同意公开的人，姓名和单位会出现在名单、抽签、成绩和排名里，所有人都能看到；没有同意的，所有人看到的都是打码的姓名（王*明），没有单位。赛事的裁判长和协会为了办赛能看到全名。出生日期、手机号和证件号码不对其他人展示。证件号码只有审核人员在审核时能看到，每次查看都有记录。',
    },
    {
      heading: '怎样保存',
      text: '证件号码和手机号加密保存，界面上只显示首尾。资料保存在中国境内。注销账号后，个人资料随即删除；报名、成绩和排名记录会去掉姓名和单位；同意书的记录加密留存三年，只用来证明当时得到过同意。',
    },
    {
      heading: '你的权利',
      text: '你可以随时查看、修改资料，退出任意设备，在「我的 · 隐私」里撤回公开姓名和单位的同意，或注销账号。不同意提供实名资料，不影响浏览赛事。',
    },
  ],
};

export const TERMS: Agreement = {
  title: '服务协议',
  version: '2026-11',
  paragraphs: [
    {
      heading: '账号',
      text: '一个手机号对应一个账号，请用本人或监护人的手机号。请保管好验证码和密码，不要告诉别人。',
    },
    {
      heading: '实名与报名',
      text: '请如实填写资料。单打由本人报名；双打和团体由一人发起，其他人各自确认。以竞赛规程和报名页显示的截止时间为准。',
    },
    {
      heading: '名额',
      text: '先到先得的项目，名额按提交成功的先后给出。撤销报名后，名额立即释放，不能保留。',
    },
    {
      heading: '公平使用',
      text: '请不要替不知情的人报名，不要用程序抢占名额。查实后，主办方可以驳回报名。',
    },
  ],
};

/** MEM-6: separate consent to sensitive data, asked for when entering becomes possible and not before. */
export const SENSITIVE_DATA: Agreement = {
  title: '敏感个人信息单独同意书',
  version: CONSENT_TEXTS['sensitive-data'][0],
  paragraphs: [
    {
      heading: '哪些信息',
      text: '证件类型与号码、一寸照；未满 14 周岁的，还有与年龄有关的全部资料。',
    },
    {
      heading: '为什么需要',
      text: '一个证件只能有一个会员，年龄组别要按证件核对，现场检录要核对照片。没有这些信息，无法审核会员身份，也就无法报名。',
    },
    {
      heading: '怎样保护',
      text: '证件号码加密保存，界面只显示首尾各一位；只有审核人员在审核时能看到全文，每次查看都留下记录。注销账号即删除。',
    },
    {
      heading: '可以拒绝',
      text: '拒绝不影响浏览赛事。同意后也可以注销账号撤回。',
    },
  ],
};

/** MEM-6: what a guardian of a member under 14 consents to; recorded with its version and time. */
export const GUARDIAN: Agreement<(typeof CONSENT_TEXTS.guardian)[number]> = {
  title: '监护人同意书',
  version: CONSENT_TEXTS.guardian[0],
  paragraphs: [
    {
      heading: '我是监护人',
      text: '我是这位未满 14 周岁会员的父母或其他监护人，所填姓名、关系和手机号属实。',
    },
    {
      heading: '我同意',
      text: '我已阅读隐私政策和敏感个人信息单独同意书，同意开拍为会员审核、报名、名单和检录处理孩子的资料。是否公开孩子的姓名和单位另行询问，不同意不影响报名参赛。',
    },
    {
      heading: '我知道',
      text: '资料在账号存续期间保存，注销即删除；这份同意的记录加密留存到注销后三年，作为凭证。我可以随时查看、更正资料，或注销账号撤回同意。',
    },
  ],
};

/** MEM-13: what is published of a person: a consent of its own, given or not, and taken back at any time. */
export const PUBLICATION: Agreement<(typeof CONSENT_TEXTS.publication)[number]> = {
  title: '公开姓名与成绩同意书',
  version: CONSENT_TEXTS.publication[0],
  paragraphs: [
    {
      heading: '公开什么',
      text: '姓名、参赛单位、比赛成绩、积分和排名。不公开照片、出生日期、证件、手机号和所在省份。',
    },
    {
      heading: '在哪里、给谁看',
      text: '赛事的报名名单、抽签、成绩和协会每周发布的排名。任何人不用登录都能看到，别人也可能转发。',
    },
    {
      heading: '公开多久',
      text: '从下一期排名开始显示全名，直到撤回同意或注销账号。已发布的各期排名会一直保留，可以翻看。',
    },
    {
      heading: '不同意会怎样',
      text: '不影响报名、参赛和积分。别人看到的是打码的姓名（如 王*明），没有单位。裁判长和协会为了办赛能看到全名，同一报名里的队友互相能看到。',
    },
    {
      heading: '怎样撤回',
      text: '在「我的 · 隐私」里随时撤回，不需要理由。名单马上改为打码的姓名，以前各期排名在几分钟内改完，以后的排名也不再显示。名次和积分不变。未满 14 周岁的，由监护人同意；撤回可以由本人或监护人提出。',
    },
  ],
};
