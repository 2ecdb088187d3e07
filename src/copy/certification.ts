import { EVIDENCE_PICTURES, type Certificate } from '../contract/certificates';
import type { CertificationView } from '../contract/membership';

/** What a certified role rests on, by its class first (MEM-4, MEM-12; the wording is the association's). */
export const CERTIFICATE: Record<Certificate, string> = {
  'athlete-amateur': '业余运动员',
  'athlete-professional-world':
    '专业运动员 · 参加过奥运会、世锦赛、世界杯，或代表国家队参加洲际赛事',
  'athlete-professional-tour': '专业运动员 · 参加过国际乒联挑战赛、巡回赛、总决赛或 WTT 职业赛事',
  'athlete-professional-national-games': '专业运动员 · 参加过全国锦标赛、全运会、全国青年锦标赛',
  'athlete-professional-registered': '专业运动员 · 在全国运动员注册系统有注册记录',
  'athlete-professional-provincial-team': '专业运动员 · 进过省队正式编制',
  'referee-international-gold': '国际级裁判（金牌）',
  'referee-international-blue': '国际级裁判（蓝牌）',
  'referee-international-blue-in-progress': '国际级裁判（蓝牌进行中）',
  'referee-international-white': '国际级裁判（白牌）',
  'referee-national': '国家级裁判',
  'referee-first': '国家一级裁判',
  'referee-second': '国家二级裁判',
  'referee-third': '国家三级裁判',
  'coach-national-sport-administration': '国家级教练 · 国家体育总局颁发的国家级教练证',
  'coach-national-professor': '国家级教练 · 大学体育教师资格证（正教授）',
  'coach-senior-association': '高级教练 · 中国乒协高级教练证',
  'coach-senior-sport-administration': '高级教练 · 国家体育总局颁发的高级教练证',
  'coach-senior-province': '高级教练 · 省级体育局与人力资源部门颁发的高级教练证',
  'coach-senior-associate-professor': '高级教练 · 大学体育教师资格证（副教授）',
  'coach-senior-teacher': '高级教练 · 高级体育教师证',
  'coach-intermediate-association': '中级教练 · 中国乒协中级教练证',
  'coach-intermediate-sport-administration': '中级教练 · 国家体育总局颁发的中级教练证',
  'coach-intermediate-province': '中级教练 · 省级体育局与人力资源部门颁发的中级教练证',
  'coach-intermediate-lecturer': '中级教练 · 大学体育教师资格证（讲师）',
  'coach-intermediate-teacher': '中级教练 · 中教一级体育教师证',
  'coach-junior-association': '初级教练 · 中国乒协初级教练证',
  'coach-junior-sport-administration': '初级教练 · 国家体育总局颁发的初级教练证',
  'coach-junior-province': '初级教练 · 省级体育局与人力资源部门颁发的初级教练证',
  'coach-junior-provincial-association': '初级教练 · 省级协会颁发的教练证',
  'coach-junior-university-teacher': '初级教练 · 大学体育类教师资格证',
  'coach-junior-school-teacher': '初级教练 · 体育类教师资格证和中教二级教师证',
  'instructor-national': '国家级社会体育指导员',
  'instructor-first': '一级社会体育指导员',
  'instructor-second': '二级社会体育指导员',
  'instructor-third': '三级社会体育指导员',
  examiner: '考评员',
};

/** Where a certified role stands. */
export const CERTIFICATION_STATE: Record<
  CertificationView['state'],
  { readonly tag: string; readonly tone: 'go' | 'wait' | 'stop' }
> = {
  pending: { tag: '审核中', tone: 'wait' },
  approved: { tag: '已认证', tone: 'go' },
  rejected: { tag: '未通过', tone: 'stop' },
};

/** Words of 认证身份. */
export const certificationCopy = {
  title: '认证身份',
  titleOf: (name: string) => `${name}的认证身份`,
  guest: { title: '登录后申请认证身份', note: '教练员、裁判员等身份，凭证书认证' },
  loadFailed: '认证身份没有打开',
  profileFirst: { title: '先填写实名资料', note: '证书上的姓名要和实名资料一致' },
  toProfile: '去实名',
  intro: '有的赛事和培训要求认证身份。选一项，拍下证书，协会核对后生效；没有也能报名其他赛事。',
  askTitle: '申请认证',
  role: '身份',
  certificate: '级别和依据',
  chooseFirst: '请先选身份和依据，再加证书图片',
  pictures: '证书图片',
  picturesHint: `${EVIDENCE_PICTURES.least} 至 ${EVIDENCE_PICTURES.most} 张，看得清姓名和编号；只有协会审核人员能看，每次查看都有记录`,
  picture: (at: number) => `证书图片 ${at}`,
  removePicture: (at: number) => `去掉第 ${at} 张`,
  addPicture: '添加图片',
  remove: '去掉',
  waits: '有一项申请还在审核',
  ask: '提交申请',
  asked: '已提交，请等审核结果',
  askedAt: (when: string) => `${when} 申请`,
  because: (why: string) => `原因：${why}`,
  withdraw: { pending: '撤回申请', approved: '不再使用', rejected: '删除记录' },
  withdrawTitle: (doing: string, what: string) => `${doing}「${what}」？`,
  withdrawEffects: {
    pending: ['证书图片马上删除', '以后可以重新申请'],
    approved: [
      '证书图片马上删除',
      '要求这个身份的赛事不能再报名；已经报上的不受影响',
      '以后可以重新申请',
    ],
    rejected: ['这条记录不再显示', '以后可以重新申请'],
  },
  withdrawn: { pending: '已撤回', approved: '已停用', rejected: '已删除' },
} as const;
