import { ADULT, WARDS } from '../contract/limits';

/** 我的家人: the children for whom an account acts (MEM-1). */
export const familyCopy = {
  title: '我的家人',
  note: '为孩子实名和报名，不用孩子自己的手机',
  children: (count: number) => `${count} 个孩子`,
  guest: { title: '登录后管理家人', note: '一个账号可以为自己和孩子报名' },
  offlineTitle: '家人没有打开',

  intro: `最多登记 ${WARDS} 个未满 ${ADULT} 周岁的孩子，由你作为监护人为他们实名、报名和看排名。`,
  self: '本人',
  child: '孩子',
  born: (day: string) => `${day}出生`,
  unnamed: '还没填写资料',
  fill: '填写资料',
  open: '查看资料',
  add: '添加孩子',
  full: `已登记 ${WARDS} 个孩子，不能再添加`,

  roles: '认证身份',
  rolesOf: (name: string) => `${name}的认证身份`,
  privacy: '是否公开姓名',
  privacyOf: (name: string) => `是否公开${name}的姓名`,
  guardians: '监护关系',
  guardiansNote: '添加监护人，或把孩子转到自己的手机',

  remove: '移除',
  removeOf: (name: string) => `移除${name}`,
  removeTitle: (name: string | null) => (name === null ? '移除这个孩子？' : `移除「${name}」？`),
  removeEffects: [
    '孩子还有其他监护人，或有自己的手机号：只是你不再管理，资料和报名都不变',
    '没有别人管理：实名资料和照片马上删除，无法恢复；比过的名次和积分保留，但不再显示姓名',
    '没有别人管理、又有进行中的报名时不能移除，请先撤销报名',
  ],
  removeConfirm: '确认移除',
  removed: '已移除',

  leaving: { tag: '正在删除', tone: 'stop' },
  leavingTitle: '这个孩子的资料正在删除',
  leavingNote:
    '上次没有完成，部分资料已经删除，不能再报名或修改。回到「我的家人」再移除一次就完成了',
  toFamily: '回到「我的家人」',
} as const;
