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
  /** initiator (masked), tournament, until when, link */
  invited: '{1} 邀请你一起参加「{2}」，请在 {3} 前打开确认：{4}',
  /** initiator (masked), tournament */
  removed: '{1} 更换了「{2}」的队员，你无需参赛。',
  /** tournament, event, result */
  'entry-result': '你在「{1}」{2} 的报名：{3}。',
  /** the new number, masked */
  'phone-changed': '你的账号手机号已更换为 {1}。如果不是你本人操作，请联系协会。',
  'phone-released': '这个手机号已与原来的账号分开，现在可以用它登录并建立自己的账号。',
  /** why */
  'phone-request-refused': '你提交的手机号申请没有通过：{1}。可以补充后重新提交。',
  'guardian-invited':
    '有家长请你一起做孩子的监护人，请在 {1} 天内登录「开拍」，在「我的」-「监护关系」里确认。',
} as const;

/** Puts the parameters into a wording. */
export const smsText = (text: string, params: readonly string[]): string =>
  text.replace(/\{(\d+)\}/g, (_, at: string) => params[Number(at) - 1] ?? '');
