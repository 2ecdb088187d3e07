export default definePageConfig({
  navigationBarTitleText: '排名',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
