/** The few words the ui kit itself says; everything else comes in from outside. */
export const uiCopy = {
  back: '返回',
  cancel: '取消',
  choose: '请选择',
  clear: '清空',
  close: '关闭',
  loading: '正在加载',
  nothingFound: '没有找到',
} as const;
