import { readXml } from './read-xml';

/** Formats every spreadsheet has that show a day or a time; 27–36 and 50–58 are those of East Asia. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** No spreadsheet takes a longer one. */
const LONGEST_CODE = 255;

/** `yyyy"年"m"月"d"日";@`: years, months, days, hours, seconds, days of the week, and no digit of a number. */
const showsDay = (code: string): boolean => {
  const [first = ''] = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '')
    .split(';');
  return /[ymdhs]|aaa/i.test(first) && !/[0#?%]/.test(first);
};

/** Of each style of cells, by its number, whether it shows a number as a day. */
export const dateStyles = (xml: Uint8Array): readonly boolean[] => {
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  readXml(xml, {
    open: (path, attribute) => {
      if (path === 'styleSheet/numFmts/numFmt')
        codes.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
      if (path !== 'styleSheet/cellXfs/xf') return;
      const id = attribute('numFmtId') ?? '';
      styles.push(
        BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to) ||
          showsDay(codes.get(id) ?? ''),
      );
    },
  });
  return styles;
};
