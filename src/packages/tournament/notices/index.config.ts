export default definePageConfig({
  navigationBarTitleText: '补充通知',
  enablePullDownRefresh: true,
});
