import { UnusableFile } from '../file-fault';
import { readXml } from './read-xml';

export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** What a workbook consists of, as far as cells are concerned. */
export interface WorkbookParts {
  /** in the order of their tabs */
  readonly sheets: readonly { readonly name: string; readonly xml: () => Uint8Array }[];
  readonly strings: Uint8Array | null;
  readonly styles: Uint8Array | null;
  /** days are counted from 1904, as old Macs did */
  readonly from1904: boolean;
}

const fileOf = (files: ZipFiles, name: string): Uint8Array => {
  const file = files.get(name);
  if (!file) throw new UnusableFile({ fault: 'UNREADABLE' });
  return file;
};

/** A target is an address relative to the workbook, or one from the root of the zip. */
const nameOf = (target: string): string =>
  decodeURIComponent(new URL(target, 'file:///xl/workbook.xml').pathname).slice(1);

/** Which files of a zip are the sheets, texts and styles: by the relationships, whatever they are called. */
export const workbookParts = (files: ZipFiles): WorkbookParts => {
  const targets = new Map<string, string>();
  const sheets: { name: string; id: string }[] = [];
  let strings: string | null = null;
  let styles: string | null = null;
  let from1904 = false;
  readXml(fileOf(files, 'xl/_rels/workbook.xml.rels'), {
    open: (path, attribute) => {
      const target = attribute('Target');
      if (path !== 'Relationships/Relationship' || target === undefined) return;
      const kind = attribute('Type')?.split('/').at(-1);
      if (kind === 'worksheet') targets.set(attribute('Id') ?? '', target);
      if (kind === 'sharedStrings') strings = target;
      if (kind === 'styles') styles = target;
    },
  });
  readXml(fileOf(files, 'xl/workbook.xml'), {
    open: (path, attribute) => {
      if (path === 'workbook/sheets/sheet')
        sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
      if (path === 'workbook/workbookPr')
        from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    },
  });
  const partOf = (target: string | null) =>
    target === null ? null : (files.get(nameOf(target)) ?? null);
  return {
    sheets: sheets.flatMap(({ name, id }) => {
      const target = targets.get(id);
      // what is no worksheet is a page with a chart
      return target === undefined ? [] : [{ name, xml: () => fileOf(files, nameOf(target)) }];
    }),
    strings: partOf(strings),
    styles: partOf(styles),
    from1904,
  };
};
