/** @jest-environment node */
import { resultFileCopy } from '../../src/copy/result-files';

test('SAN-2: the template says what a no-show loses, and that who was absent is asked about', () => {
  const [plain, voiding] = [false, true].map((stop) => resultFileCopy.notes(stop).join('\n'));
  expect(plain).toContain('报了名但没有来的人不用填：上传前会列出来请您确认');
  expect(plain).not.toContain('本站不授予积分');
  expect(voiding).toContain('无故弃赛的人本站不授予积分，其他项目的积分也没有');
  expect(voiding).toContain('请您逐个选择是无故弃赛，还是组委会已认可理由');
});
