/** The few words the ui kit itself says; everything else comes in from outside. */
export const uiCopy = {
  back: '返回',
  cancel: '取消',
  choose: '请选择',
  clear: '清空',
  close: '关闭',
  loading: '正在加载',
  linkCopied: '链接已复制，发给朋友吧',
  linkNotCopied: '没有复制成功，可复制地址栏的链接',
  notCalled: '没有拨出，可以在拨号盘输入号码',
  nothingFound: '没有找到',
  share: '分享',
} as const;
