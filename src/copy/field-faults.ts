import type { FieldFault } from '../contract/field-faults';

/** What is wrong with the form of a field, and how it would be right. {words} are the finding's details. */
export const FIELD_SENTENCE: Record<FieldFault, string> = {
  FIELD_MISSING: '缺少这一项',
  FIELD_UNKNOWN: '没有“{key}”这一项；请删去，或查对拼写',
  FIELD_TYPE: '类型不对，应为{expected}',
  FIELD_RANGE: '超出范围，应 {range}{of}',
  FIELD_VALUE: '没有这个选项；只能是：{values}',
  FIELD_FORM: '写法不对；应如 {example}',
  FIELD_TWICE: '“{key}”写了两次；后一个会盖掉前一个，只能留一个',
};

const TYPE: Readonly<Record<string, string>> = {
  string: '文字（带引号）',
  number: '数字（不带引号）',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表 [ … ]',
  object: '一组 { … }',
};

const COUNTED: Readonly<Record<string, string>> = { string: ' 字', array: ' 项' };

/** What a check of form says that has no example of its own: it is that of a line. */
const NO_EXAMPLE = 'Invalid input';

/** How the details of a field's fault are said. */
export const FIELD_WORDS: Readonly<Record<string, (value: string) => string>> = {
  expected: (value) => TYPE[value] ?? value,
  of: (value) => COUNTED[value] ?? '',
  example: (value) => (value === NO_EXAMPLE ? '一行不带换行的文字' : value),
};
