import { readOptions } from '../../functions/local/options';

const NOW = Date.parse('2026-11-21T04:00:00.000Z');
const offset = (at: string) => readOptions(['--at', at], {}, NOW).clockOffsetMs;

describe('the arguments of npm start', () => {
  it.each([
    // 17:00 in China is 09:00 UTC, five hours after NOW
    ['2026-11-21T17:00', 5 * 3_600_000],
    ['2026-11-21T17:00:00+08:00', 5 * 3_600_000],
    ['2026-11-21T09:00:00Z', 5 * 3_600_000],
    // a bare day begins at 09:00 in China: 01:00 UTC
    ['2026-11-22', 21 * 3_600_000],
    ['2026-11-20', -27 * 3_600_000],
  ])('reads --at %s', (at, milliseconds) => {
    expect(offset(at)).toBe(milliseconds);
    expect(readOptions([`--at=${at}`], {}, NOW).clockOffsetMs).toBe(milliseconds);
  });

  it('has defaults', () => {
    expect(readOptions([], {}, NOW)).toEqual({
      port: 4100,
      host: '127.0.0.1',
      allowedHosts: [],
      clockOffsetMs: 0,
      dir: '.local',
    });
  });

  it('reads which names the product may be opened under', () => {
    const { allowedHosts } = readOptions([], { ALLOWED_HOSTS: ' kaipai.test, [::2]:8080 ,' }, NOW);
    expect(allowedHosts).toEqual(['kaipai.test', '[::2]:8080']);
  });

  it.each([
    [['--at'], {}, '--at 后面要写时间'],
    [['--at', 'tomorrow'], {}, '看不懂的时间'],
    [['--help'], {}, '不认识的参数'],
    [[], { PORT: '0' }, 'PORT 应是'],
    [[], { PORT: 'http' }, 'PORT 应是'],
    [[], { ALLOWED_HOSTS: 'http://kaipai.test' }, '看不懂「http://kaipai.test」'],
  ])('says what is wrong with %j %j', (args, env, sentence) => {
    expect(() => readOptions(args, env, NOW)).toThrow(sentence);
  });
});
