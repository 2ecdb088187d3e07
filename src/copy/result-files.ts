import { MEGABYTE, RESULT_ROWS } from '../contract/limits';
import { megabytesText } from './figures';

/** What is said about a file of results, and what stands in the templates. */
export const resultFileCopy = {
  sheetName: '成绩',
  notesSheetName: '填写说明',

  tooLarge: (size: string, most: number) =>
    `文件 ${size}，最大 ${megabytesText(most)}：成绩表最多 ${RESULT_ROWS} 行，请检查是否选错了文件`,
  oldExcel:
    '这是旧版 Excel（.xls）或加了密码的文件：请在 Excel 里取消密码，另存为“Excel 工作簿（.xlsx）”再上传',
  notATable: '只能上传 .xlsx 或 .csv：WPS、Numbers 等请另存为“Excel 工作簿（.xlsx）”',
  empty: '文件里没有成绩：第一行是列名，从第二行起每行一条',
  unreadable: '文件打不开，可能已损坏或正被占用：请用 Excel 或 WPS 重新另存为 .xlsx 再试',
  encoding: '文件的文字编码认不出来：请另存为“CSV UTF-8”或 .xlsx',
  tooSlow: '文件太复杂，没能读完：请把成绩复制到模板里再上传',
  unpacksHuge: (size: string) => `文件解开后有 ${size}，不像成绩表：请把成绩复制到模板里再上传`,
  tooManyRows: (rows: number) => `文件有 ${rows} 行成绩，一次最多 ${RESULT_ROWS} 行`,
  tooWide: (columns: number, most: number) =>
    `文件里最右边的内容在第 ${columns} 列，最多 ${most} 列：请删掉右边多余的列，或把成绩复制到模板里再上传`,
  tooLong: (rows: number, most: number) =>
    `文件里最下面的内容或格式在第 ${rows} 行，最多 ${most} 行：请删掉下面多余的行，或把成绩复制到模板里再上传`,
  tooMuch: '工作表里的单元格太多，不像成绩表：请把成绩复制到模板里再上传',
  otherKind: (names: string) =>
    `这像是另一种项目的成绩表，有这个项目没有的列：${names}。请检查是不是选错了项目或文件；确实是这个项目的，请删掉这些列`,
  quotes: (line: number) => `第 ${line} 行附近的引号没有成对：请改好，或另存为 .xlsx 再上传`,
  columns: '列名对不上：',
  columnsMissing: (names: string) => `缺少 ${names}`,
  columnsTwice: (names: string) => `重复 ${names}`,
  columnsUnknown: (names: string) => `不认识 ${names}`,
  columnsAdvice: '请使用本项目的模板，或把列名改成一样的',

  read: (rows: number) => `读到 ${rows} 行`,
  gbk: '文件是 GBK 编码，已按 GBK 读取：请看一眼姓名有没有乱码',
  blankLines: (count: number) => `跳过了 ${count} 个空行，行号按去掉空行后计`,
  columnsLeft: (names: string) => `没有用到这些列：${names}`,
  otherSheets: (read: string) => `文件有多个工作表，只读了“${read}”`,

  /** `voidsStop`: who is a no-show loses the points of the whole stop (SAN-2) */
  notes: (voidsStop: boolean): readonly string[] => [
    '在“成绩”表里填写，每行一名运动员（双打每行一对；团体每名运动员一行，写同一个队伍名）。不要改列名。',
    '姓名、证件类型、证件号码要与开拍上审核通过的实名资料一致，否则没有积分。',
    '证件类型可填：居民身份证、外国护照、港澳台居民来往大陆通行证。',
    '名次填数字。打过排位赛的写打出的名次（第 4 名写 4）；没打、并列的写并列段的第一名：第 3–4 名都写 3，第 5–8 名都写 5，依此类推。',
    '打满的场次：用能计分的赛制打完的场数；对手弃权、中途退赛没打完的不算。没有就写 0。',
    '弃赛：无故弃赛写“是”，其他留空；双打写“是”，就是两个人都弃赛。',
    ...(voidsStop ? ['按本赛事规程，无故弃赛的人本站不授予积分，其他项目的积分也没有。'] : []),
    '现场报名理由：没有在开拍上报名、现场补报或换了搭档的才写，例如“现场补报”；不要写姓名和电话。已报名的留空。',
    voidsStop
      ? '报了名但没有来的人不用填：上传前会列出来，请您逐个选择是无故弃赛，还是组委会已认可理由（如伤病证明）。'
      : '报了名但没有来的人不用填：上传前会列出来请您确认。',
    '证件号码一列已设为文本；如从别处粘贴，请选“只粘贴文本”，否则 Excel 会把号码变成 4.1E+17，后几位就丢了。',
    '填完保存，在工作台上传；上传前可以先检查，看到每一行的积分。',
  ],
} as const;

/** 「1.4 MB」「200 MB」「12 KB」 */
export const sizeText = (bytes: number): string =>
  bytes >= 10 * MEGABYTE
    ? `${Math.round(bytes / MEGABYTE)} MB`
    : bytes >= MEGABYTE
      ? `${(bytes / MEGABYTE).toFixed(1)} MB`
      : `${Math.max(1, Math.round(bytes / 1024))} KB`;
