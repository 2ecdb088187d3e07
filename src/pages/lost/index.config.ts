export default definePageConfig({ navigationBarTitleText: '开拍' });
