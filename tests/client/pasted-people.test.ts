import { readPeople } from '../../src/contract/pasted-people';

const P = (last: number): string => `199000001${String(last).padStart(2, '0')}`;
const named = (text: string) => readPeople(text).people.map(({ phone, name }) => [name, phone]);

describe('people in a text that was pasted (ENT-5)', () => {
  test.each([
    ['张一 19900000100', '张一'],
    ['张一：19900000100', '张一'],
    ['张一\t19900000100', '张一'],
    ['张一19900000100', '张一'],
    ['１．张一　１９９００００　０１００', '张一'],
    ['1、张一 U12 男 199-0000-0100', '张一'],
    ['教练 王五 +86 199 0000 0100', '王五'],
    ['姓名：张一 手机号：19900000100', '张一'],
    ['19900000100 张一', '张一'],
    ['19900000100（张一妈妈）', '张一妈妈'],
    ['张 三 19900000100', '张三'],
    ['买买提·阿不都热合曼 19900000100', '买买提·阿不都热合曼'],
    ['John Smith, 19900000100', 'John Smith'],
    [`${'Wolfeschlegelsteinhausen '.repeat(3)}19900000100`, null],
    ['19900000100', null],
    ['手机号 19900000100', null],
    ['请大家今天之内把报名费交齐 19900000100', null],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([[name, P(0)]]);
  });

  test('several in one line: every name before its number, or every one behind', () => {
    expect(named('张一 19900000100，李二 19900000101、19900000102')).toEqual([
      ['张一', P(0)],
      ['李二', P(1)],
      [null, P(2)],
    ]);
    expect(named('19900000100 张一；19900000101 李二')).toEqual([
      ['张一', P(0)],
      ['李二', P(1)],
    ]);
  });

  test('a number that comes twice is one person, known by the name that stands there once', () => {
    expect(named('19900000100\n张一 19900000100')).toEqual([['张一', P(0)]]);
  });

  test('twenty numbers in one paste', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `${at + 1}. 队员甲 ${P(at)}`);
    const read = readPeople(lines.join('\n'));
    expect(read.people).toHaveLength(20);
    expect(read).toMatchObject({ wrong: [], linesWithout: 0 });
  });

  test('two hundred lines with three numbers say what was found and what was not', () => {
    const lines = Array.from({ length: 200 }, (_, at) =>
      at % 80 === 5
        ? `张一 ${P(at % 7)}`
        : at === 9
          ? '1990000010'
          : at === 11
            ? ''
            : `第 ${at} 行`,
    );
    const read = readPeople(lines.join('\r\n'));
    expect(read.people).toHaveLength(3);
    expect(read.wrong).toEqual(['1990000010']);
    // 200 without the three, the wrong one and the empty one
    expect(read.linesWithout).toBe(195);
  });
});
