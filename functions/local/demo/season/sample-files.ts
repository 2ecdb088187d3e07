import type { ResultColumn } from '../../../../src/contract/results';
import { entryKindOf } from '../../../../src/contract/words';
import { RESULT_COLUMN } from '../../../../src/copy/results';
import { documentOf } from '../people';
import type { Athlete } from './athletes';
import type { SeasonStop } from './calendar';
import type { PlayedEvent } from './make-season';
import type { PlayedLine } from './play-event';

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const FIRST = ['name', 'documentKind', 'documentNumber'] as const;
const PARTNER = ['partnerName', 'partnerDocumentKind', 'partnerDocumentNumber'] as const;
const REST = ['place', 'wholeMatches', 'noShow'] as const;
const COLUMNS: Readonly<Record<'singles' | 'pair' | 'team', readonly ResultColumn[]>> = {
  singles: [...FIRST, ...REST],
  pair: [...FIRST, ...PARTNER, ...REST],
  team: ['team', ...FIRST, ...REST],
};

const personCells = (athlete: Athlete | undefined, year: number): readonly string[] =>
  athlete ? [athlete.person.realName, '身份证', documentOf(athlete.person, year)] : ['', '', ''];

const cellsOf = (
  { athletes, team, place, wholeMatches, noShow }: PlayedLine,
  year: number,
): Readonly<Partial<Record<ResultColumn, string>>> => {
  const [one, other] = athletes.map((athlete) => personCells(athlete, year));
  return {
    ...Object.fromEntries(FIRST.map((column, at) => [column, one?.[at]])),
    ...Object.fromEntries(PARTNER.map((column, at) => [column, other?.[at]])),
    team: team ?? '',
    place: String(place),
    wholeMatches: String(wholeMatches),
    noShow: noShow ? '是' : '',
  };
};

/**
 * The results nobody has uploaded yet, as the referee's files: one for each event, CSV that a spreadsheet
 * opens as Chinese (hence the mark at its beginning). The people are registered under these documents.
 */
export const sampleFiles = (
  stops: readonly { readonly stop: SeasonStop; readonly events: readonly PlayedEvent[] }[],
  year: number,
): SampleFile[] =>
  stops.flatMap(({ stop: { regulation }, events }) =>
    events.map(({ event, lines }) => {
      const columns = COLUMNS[entryKindOf(event.discipline)];
      const rows = lines.map((line) => {
        const cells = cellsOf(line, year);
        return columns.map((column) => cells[column] ?? '').join(',');
      });
      const head = columns.map((column) => RESULT_COLUMN[column]).join(',');
      return {
        name: `${regulation.id}-${event.id}.csv`,
        text: `\uFEFF${[head, ...rows].join('\r\n')}\r\n`,
      };
    }),
  );
