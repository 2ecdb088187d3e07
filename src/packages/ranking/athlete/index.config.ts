export default definePageConfig({
  navigationBarTitleText: '选手',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
