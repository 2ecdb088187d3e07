/** What is wrong with the form of a field of a file, whatever the file is about. */
export const FIELD_FAULTS = [
  'FIELD_MISSING',
  'FIELD_UNKNOWN', // detail.key
  'FIELD_TYPE', // detail.expected
  'FIELD_RANGE', // detail.range, detail.of
  'FIELD_VALUE', // detail.values
  'FIELD_FORM', // detail.example
  'FIELD_TWICE', // a name written twice in one object of the file: detail.key
] as const;

export type FieldFault = (typeof FIELD_FAULTS)[number];
