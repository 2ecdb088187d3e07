import { RESULT_CELL, RESULT_ROWS } from '../../../contract/limits';
import type { ResultColumn, ResultRow } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';

const PERSON = ['name', 'documentKind', 'documentNumber'] as const;
const PARTNER = ['partnerName', 'partnerDocumentKind', 'partnerDocumentNumber'] as const;
const OUTCOME = ['place', 'wholeMatches', 'noShow', 'onSite'] as const;

/** The columns of a sheet in their order: pairs name the partner, teams have a line per athlete (PTS-5). */
export const columnsOf = (kind: EntryKind): readonly ResultColumn[] => {
  if (kind === 'pair') return [...PERSON, ...PARTNER, ...OUTCOME];
  return kind === 'team' ? ['team', ...PERSON, ...OUTCOME] : [...PERSON, ...OUTCOME];
};

/** Columns that hold a number of a document: text, never a number of a spreadsheet (MEM-6, PTS-7). */
export const isDocumentNumber = (column: ResultColumn): boolean =>
  column === 'documentNumber' || column === 'partnerDocumentNumber';

export const EMPTY_ROW: ResultRow = {
  name: '',
  documentKind: '',
  documentNumber: '',
  partnerName: '',
  partnerDocumentKind: '',
  partnerDocumentNumber: '',
  team: '',
  place: '',
  wholeMatches: '',
  noShow: '',
  onSite: '',
};

/** Nothing is written on the line but, perhaps, kinds of documents, which the template fills in. */
export const isBlank = (row: ResultRow): boolean =>
  Object.entries(row).every(
    ([column, cell]) =>
      column === 'documentKind' || column === 'partnerDocumentKind' || cell.trim() === '',
  );

/** Lines an upload may have (the contract's limit). */
export const MOST_ROWS = RESULT_ROWS;
/** Characters a cell may have (the contract's limit). */
export const MOST_CHARACTERS = RESULT_CELL;
