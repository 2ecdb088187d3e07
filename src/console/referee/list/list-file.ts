import type { SheetData } from 'write-excel-file/browser';
import type { OfficialEntry, OfficialList } from '../../../contract/official-list';
import { entryKindOf } from '../../../contract/words';
import { eventText } from '../../../copy/event';
import { answerText, officialListCopy as copy } from '../../../copy/official-list';
import { SHOWN_STATUS } from '../../../copy/statuses';
import { momentText } from '../../../copy/time';
import { ROLE, SEX } from '../../../copy/words';
import { titledCells } from '../../ui/cells';
import { fileName, type FileColumn } from '../../ui/csv';

/** A line of the file: somebody of an entry. */
interface Line {
  readonly entry: OfficialEntry;
  readonly person: OfficialEntry['people'][number];
}
type Column = FileColumn<Line>;

type Field = OfficialList['fields'][number];

/** What somebody answered in a field, or that the file it asks for is there. */
export const answerOf = ({ id, file }: Field, { answers, files }: Line['person']): string => {
  if (!file) return answerText(answers[id]);
  return files.includes(id) ? copy.handedIn : '';
};

/** Whether a team's name has a column: of singles only where some have one (ENT-7). */
export const hasTeamNames = ({ discipline, entries }: OfficialList): boolean =>
  entryKindOf(discipline) !== 'singles' || entries.some(({ teamName }) => teamName !== null);

const columnsOf = ({ fields, now }: OfficialList): readonly Column[] => [
  [copy.position, ({ entry }) => entry.position],
  [copy.status, ({ entry }) => SHOWN_STATUS[entry.status]],
  [copy.team, ({ entry }) => entry.teamName],
  [copy.name, ({ person }) => person.name ?? copy.unnamed],
  [copy.sex, ({ person }) => (person.sex ? SEX[person.sex] : null)],
  [copy.role, ({ person }) => ROLE[person.role]],
  [copy.unit, ({ person }) => person.unit],
  [copy.rank, ({ person }) => person.rank],
  [copy.enteredAt, ({ entry }) => momentText(entry.enteredAt, now)],
  ...fields.map((field): Column => [field.label, ({ person }) => answerOf(field, person)]),
];

/** A line for each person of each entry. */
export const listCells = (list: OfficialList): SheetData => {
  const columns = columnsOf(list);
  const lines = list.entries.flatMap((entry) => entry.people.map((person) => ({ entry, person })));
  return titledCells(columns, lines);
};

/** Whole characters of a text, of at most so many units of their encoding. */
const within = (text: string, most: number): string => {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
};

/** What a spreadsheet takes as the name of a sheet: 31 units, none of them twice in any letters, some marks not at all. */
export const sheetNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = within(name.replace(/[\\/?*[\]:']/g, ' '), 28);
    let own = plain;
    for (let copyOf = 2; taken.has(own.toLowerCase()); copyOf += 1) own = `${plain}-${copyOf}`;
    taken.add(own.toLowerCase());
    return own;
  });
};

/** Gives the person a workbook with a sheet for each list, its titles held in place (ENT-18). */
export const saveLists = async (name: string, lists: readonly OfficialList[]): Promise<void> => {
  const { default: write } = await import('write-excel-file/browser');
  const names = sheetNames(lists.map(eventText));
  await write(
    lists.map((list, at) => {
      const data = listCells(list);
      return {
        data,
        sheet: names[at] ?? String(at + 1),
        columns: (data[0] ?? []).map((_, column) => ({ width: column < 2 ? 10 : 18 })),
        stickyRowsCount: 1,
      };
    }),
  ).toFile(`${fileName(name)}.xlsx`);
};
