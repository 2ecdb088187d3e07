/** Where a share card or an SMS leads. */
export const inviteCopy = {
  title: '参赛邀请',
  loadFailed: '邀请没有打开',
  gone: '这份邀请已失效',
  goneNote: '邀请可能已过期或被收回，请联系发起人重新发送',
  toTournaments: '看看其他赛事',
  invites: (name: string, role: string | null) =>
    role === null ? `${name} 邀请你参加` : `${name} 邀请你参加（${role}）`,
  until: '请在截止前确认',
  accept: '登录并确认',
  acceptLoggedIn: '去确认',
  hint: '请用收到邀请的手机号登录',
  otherPhone: '这份邀请发给了另一个手机号',
  otherPhoneNote: (phone: string) =>
    `你现在用 ${phone} 登录。请换成收到邀请的手机号，或请发起人邀请这个号码。`,
  switchPhone: '换手机号登录',
  seeTournament: '看看这个赛事',
} as const;
