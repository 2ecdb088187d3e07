/** Why a file cannot be taken; src/copy/result-files.ts says it. Nothing of such a file is used. */
export type FileFault =
  | { readonly fault: 'TOO_LARGE'; readonly bytes: number }
  | {
      readonly fault:
        'OLD_EXCEL' | 'NOT_A_TABLE' | 'EMPTY' | 'UNREADABLE' | 'ENCODING' | 'TOO_SLOW' | 'TOO_MUCH';
    }
  | { readonly fault: 'UNPACKS_HUGE'; readonly bytes: number }
  | { readonly fault: 'TOO_MANY_ROWS' | 'TOO_LONG'; readonly rows: number }
  | { readonly fault: 'TOO_WIDE'; readonly columns: number }
  | { readonly fault: 'OTHER_KIND'; readonly columns: readonly string[] }
  | { readonly fault: 'QUOTES'; readonly line: number }
  | {
      readonly fault: 'COLUMNS';
      readonly missing: readonly string[];
      readonly unknown: readonly string[];
      readonly twice: readonly string[];
    };

/** What the person should know about a file that was taken. */
export type FileNotice =
  | { readonly notice: 'GBK' }
  | { readonly notice: 'BLANK_LINES'; readonly count: number }
  | { readonly notice: 'COLUMNS_LEFT'; readonly columns: readonly string[] }
  | { readonly notice: 'OTHER_SHEETS'; readonly read: string };

/** Thrown while a file is read, caught in one place. */
export class UnusableFile extends Error {
  constructor(readonly why: FileFault) {
    super(why.fault);
  }
}

/** A file as text cells, before its columns are known. */
export interface TextTable {
  readonly cells: readonly (readonly string[])[];
  readonly notices: readonly FileNotice[];
}
