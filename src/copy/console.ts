/** The frame of the desk console: log-in, navigation, roles. */
export const consoleCopy = {
  name: '开拍工作台',
  note: '裁判长上传成绩，协会发布排名',

  loginTitle: '登录工作台',
  sessionOver: '登录已过期，请重新登录；没上传的内容还在',
  logOut: '退出登录',
  logOutTitle: '退出登录？',
  logOutNote: '还没上传的成绩草稿会从这台电脑删除。',

  navigation: '工作台导航',
  refereeArea: '裁判长',
  myTournaments: '我的赛事',
  associationArea: '协会',
  skipToContent: '跳到内容',

  scheme: '外观',
  schemes: { system: '跟随系统', light: '浅色', dark: '深色' },

  noRoleTitle: '这个账号还没有工作台的角色',
  noRoleNotes: [
    '裁判长：由协会按赛事登记，登记后这里会出现您的赛事',
    '协会工作人员：请联系协会的系统管理员授权',
    '参赛报名、查排名请用「开拍」小程序或网页',
  ],
  checkAgain: '再看一次',
  toProduct: '去开拍网页版',

  notFoundTitle: '没有找到这个页面',
  notFoundNote: '链接可能不完整，或页面已经搬走',
  toStart: '回到首页',

  failedTitle: '没有打开',
  retry: '再试一次',
  brokenTitle: '页面出错了',
  brokenNote: '刷新后再试；没上传的草稿还在。仍不行请把发生的时间告诉我们。',
  reload: '刷新',
  loading: '正在加载',
} as const;
