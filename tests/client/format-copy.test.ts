import { formatText } from '../../src/copy/format';

test.each([
  ['SET1-S:6/TB7', '1 盘 6 局，6 平抢 7'],
  ['SET1-S:6NOAD/TB7', '1 盘 6 局，无占先，6 平抢 7'],
  ['SET1-S:4/TB5@3', '1 盘 4 局，3 平抢 5'],
  ['SET1-S:8', '1 盘 8 局'],
  ['SET1-S:6/TB7NOAD', '1 盘 6 局，6 平抢先得 7'],
  ['SET3-S:6/TB7-F:TB10', '3 盘 2 胜，每盘 6 局，6 平抢 7，决胜盘抢 10'],
  ['SET3-S:4/TB7', '3 盘 2 胜，每盘 4 局，4 平抢 7'],
  ['SET3-S:4/TB7-F:6/TB7', '3 盘 2 胜，每盘 4 局，4 平抢 7，决胜盘改为 6 局，6 平抢 7'],
  ['SET5-S:TB11', '5 局 3 胜，每局 11 分'],
  ['SET3-S:TB21C30', '3 局 2 胜，每局 21 分，30 分封顶'],
  ['SET1-S:TB31NOAD', '1 局 31 分，不加分'],
  ['SET1-S:T20', '1 盘 20 分钟'],
  ['赛会制定', '赛会制定'],
])('%s is said as %s', (code, words) => {
  expect(formatText(code)).toBe(words);
});
