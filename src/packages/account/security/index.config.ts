export default definePageConfig({
  navigationBarTitleText: '登录与安全',
});
