import type { SheetData } from 'write-excel-file/browser';
import type { DeskAcceptance } from '../../../contract/acceptance';
import { ACCEPTED_AS_TEXT } from '../../../copy/acceptance-words';
import { deskAcceptanceCopy as copy } from '../../../copy/desk-acceptance';
import { eventText } from '../../../copy/event';
import { momentText } from '../../../copy/time';
import { fileName, type FileColumn } from '../../ui/csv';
import { titledCells } from '../../ui/cells';

type Row = DeskAcceptance['entries'][number];

const COLUMNS: readonly FileColumn<Row>[] = [
  [copy.as, ({ as }) => ACCEPTED_AS_TEXT[as]],
  [copy.within, ({ within }) => within],
  [copy.people, ({ people }) => people.map(({ name }) => name ?? '').join('、')],
  [copy.unit, ({ units }) => units.join('、')],
  [copy.rank, ({ ranks }) => ranks.map((rank) => rank ?? '—').join('、')],
  [copy.total, ({ total }) => total],
  [copy.enteredAt, ({ enteredAt }) => momentText(enteredAt)],
  [copy.signedIn, ({ signedIn }) => (signedIn ? '✓' : '')],
  [copy.gone, ({ gone }) => (gone ? copy.gone : '')],
];

/** A line for each entry in the lists' order, below the titles. */
export const acceptanceCells = ({ entries }: Pick<DeskAcceptance, 'entries'>): SheetData =>
  titledCells(COLUMNS, entries);

/** Gives the person the lists of an event as a workbook, in their order (ENT-18). */
export const saveAcceptance = async (list: DeskAcceptance): Promise<void> => {
  const { default: write } = await import('write-excel-file/browser');
  const data = acceptanceCells(list);
  const columns = COLUMNS.map((_, at) => ({ width: at === 1 ? 8 : 18 }));
  await write([{ data, sheet: copy.title, columns, stickyRowsCount: 1 }]).toFile(
    `${fileName(copy.fileName(list.tournamentName, eventText(list)))}.xlsx`,
  );
};
