import { readDocument, type ReadDocument } from '../../../src/contract/document';
import { foldCell } from '../../../src/contract/folding';
import type { ResultColumn, ResultRow } from '../../../src/contract/results';
import { DOCUMENT_KINDS, type DocumentKind, type EntryKind } from '../../../src/contract/words';
import { documentKindOf, isFormerLine, wholeNumberOf, yesOrNo } from './result-cells';
import type { Complain } from './result-faults';

interface PersonColumns {
  readonly name: ResultColumn;
  readonly kind: ResultColumn;
  readonly number: ResultColumn;
}

/** A person as he is written. */
export interface ReadPerson {
  readonly columns: PersonColumns;
  readonly name: string;
  readonly kind: DocumentKind | null;
  readonly writtenKind: string;
  readonly number: string;
  /** instead of a document: the line of the revision that stands on which this person is */
  readonly formerLine: number | null;
  /** every document the number can be, so that a wrong kind is told from a stranger */
  readonly documents: readonly ReadDocument[];
}

/** A line as it is written; null where a cell cannot be read, which has been complained of. */
export interface ReadLine {
  readonly line: number;
  readonly people: readonly ReadPerson[];
  readonly team: string | null;
  readonly place: number | null;
  readonly wholeMatches: number | null;
  readonly noShow: boolean | null;
  /** RES-3; empty: none */
  readonly onSite: string;
}

const FIRST = {
  name: 'name',
  kind: 'documentKind',
  number: 'documentNumber',
} as const satisfies PersonColumns;
const PARTNER = {
  name: 'partnerName',
  kind: 'partnerDocumentKind',
  number: 'partnerDocumentNumber',
} as const satisfies PersonColumns;

const readPerson = (
  cells: ResultRow,
  columns: PersonColumns,
  line: number,
  complain: Complain,
): ReadPerson => {
  const [name, written, number] = [cells[columns.name], cells[columns.kind], cells[columns.number]];
  const person = { columns, name, writtenKind: written, number };
  if (isFormerLine(written)) {
    const formerLine = wholeNumberOf(number);
    if (formerLine === null)
      complain(line, columns.number, number === '' ? 'EMPTY' : 'WHOLE_NUMBER', number);
    return { ...person, kind: null, formerLine, documents: [] };
  }
  if (name === '') complain(line, columns.name, 'EMPTY');
  const kind = documentKindOf(written);
  if (written === '') complain(line, columns.kind, 'EMPTY');
  else if (kind === null) complain(line, columns.kind, 'DOCUMENT_KIND', written);
  if (number === '') complain(line, columns.number, 'EMPTY');
  const documents = DOCUMENT_KINDS.flatMap((option) => {
    return readDocument(option, number) ?? [];
  });
  return { ...person, kind, formerLine: null, documents };
};

/** The columns an event of this kind does not use must be empty. */
const checkUnused = (cells: ResultRow, kind: EntryKind, line: number, complain: Complain): void => {
  const unused: ResultColumn[] = [
    ...(kind === 'pair' ? [] : Object.values(PARTNER)),
    ...(kind === 'team' ? [] : (['team'] as const)),
  ];
  for (const column of unused)
    if (cells[column] !== '') complain(line, column, 'NAME_UNEXPECTED', cells[column]);
};

const readNumber = (
  cells: ResultRow,
  column: 'place' | 'wholeMatches',
  line: number,
  complain: Complain,
): number | null => {
  const cell = cells[column];
  const number = wholeNumberOf(cell);
  if (cell === '') complain(line, column, 'EMPTY');
  else if (number === null) complain(line, column, 'WHOLE_NUMBER', cell);
  return number;
};

/** The rows of a file, cell by cell. */
export const readRows = (
  rows: readonly ResultRow[],
  kind: EntryKind,
  complain: Complain,
): ReadLine[] =>
  rows.map((row, at) => {
    const line = at + 1;
    const cells = Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, foldCell(cell)]),
    ) as ResultRow;
    checkUnused(cells, kind, line, complain);
    if (kind === 'team' && cells.team === '') complain(line, 'team', 'EMPTY');
    const noShow = yesOrNo(cells.noShow);
    if (noShow === null) complain(line, 'noShow', 'YES_NO', cells.noShow);
    return {
      line,
      people: (kind === 'pair' ? [FIRST, PARTNER] : [FIRST]).map((columns) =>
        readPerson(cells, columns, line, complain),
      ),
      team: kind === 'team' ? cells.team : null,
      place: readNumber(cells, 'place', line, complain),
      wholeMatches: readNumber(cells, 'wholeMatches', line, complain),
      noShow,
      onSite: cells.onSite,
    };
  });
