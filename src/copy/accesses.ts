import type { AccessKind } from '../contract/membership';

/** What was done with somebody's document, and whose work that is (MEM-6): nobody of the staff by name. */
export const ACCESSES: Record<AccessKind, { readonly title: string; readonly by: string }> = {
  'document-opened': { title: '打开证件号码，与证件核对', by: '协会审核人员' },
  'evidence-opened': { title: '打开认证身份的证明图片', by: '协会审核人员' },
  'organisation-opened': { title: '打开机构会员的证件图片和联系人', by: '协会审核人员' },
  'documents-missed': { title: '成绩单上同名的人证件号码对不上，与你的核对过', by: '裁判长' },
  'on-site-looked-up': { title: '现场参赛登记，按证件号码查到你', by: '裁判长' },
};

/** Words of 谁看过我的证件. */
export const accessesCopy = {
  title: '谁看过证件',
  row: (name: string | null) => `谁看过${name ?? '我'}的证件`,
  rowNote: '每次查看都有记录',
  note: '证件号码加密保存。审核和登记成绩时要核对的，每次都先记下来，再打开。',
  guest: { title: '登录后看记录', note: '谁在什么时候核对过你的证件，这里都有' },
  loadFailed: '记录没有加载出来',
  empty: '还没有人看过',
  emptyNote: '有人核对你的证件号码时，几分钟内会记在这里',
  more: '再看早一些的',
} as const;
