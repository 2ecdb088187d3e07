import type { DeclarationVersion } from '../contract/entries';
import type { Agreement } from './agreements';

/** ENT-19: what everybody who enters or confirms accepts; the version is recorded with the time. */
export const DECLARATION: Agreement & { readonly version: DeclarationVersion } = {
  title: '参赛声明',
  version: '2026-11',
  paragraphs: [
    {
      heading: '安全与责任',
      text: '我身体健康，适合参加本项比赛，并已按规程的要求购买保险或同意现场购买。比赛中因自身身体原因造成的后果由本人（未成年人由其监护人）承担。我服从裁判和赛事安排。',
    },
    {
      heading: '真实与公平',
      text: '我填写的资料真实有效，符合本项目的年龄和资格要求。如有冒名、改龄或弃权，接受竞赛规程的处罚。',
    },
    {
      heading: '肖像',
      text: '我同意主办方为宣传和转播本赛事，免费使用我在比赛期间的照片和影像。',
    },
    {
      heading: '个人信息',
      text: '我同意把姓名、参赛单位和报名状态用于本赛事的名单、检录和成绩，主办方只为组织比赛使用我的资料。出生日期、手机号和证件号码不会公开。',
    },
    {
      heading: '未成年人',
      text: '未满 18 周岁的，本声明由监护人阅读并同意。',
    },
  ],
};
