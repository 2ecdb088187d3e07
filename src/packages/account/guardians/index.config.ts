export default definePageConfig({
  navigationBarTitleText: '监护关系',
});
