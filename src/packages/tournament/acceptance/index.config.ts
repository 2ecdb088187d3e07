export default definePageConfig({
  navigationBarTitleText: '接收名单',
  enablePullDownRefresh: true,
});
