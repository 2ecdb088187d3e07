import { foldTyped } from '../../src/contract/folding';
import type { EntryKind } from '../../src/contract/words';
import type { ResultLine } from '../domain/points/award-points';
import { fullPlace } from '../domain/points/check-places';
import { NONE, wholeNumber } from './csv-cells';
import type { Complain, CsvFaults } from './csv-faults';
import { readCsv } from './csv-file';
import type { CsvRow } from './csv-row';

/** A line of results.csv and the people it is about. */
export interface PlacedPeople extends ResultLine {
  readonly people: readonly string[];
}

const COLUMNS = ['memberId', 'partnerId', 'place', 'wholeMatches', 'noShow'];
const [MEMBER, PARTNER, PLACE, MATCHES, NO_SHOW] = [0, 1, 2, 3, 4];
/** A map, not an object: `constructor` is no answer. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['0', false],
  ['1', true],
  ['false', false],
  ['true', true],
]);

/** (decided) Of a team event the second column names the team: results.csv has no other place for it. */
const checkPartner = (row: CsvRow, kind: EntryKind, complain: Complain): void => {
  const partner = row.text(PARTNER);
  const say = (fault: Parameters<Complain>[2]) => complain(row.line, 'partnerId', fault, partner);
  if (kind === 'singles' && partner !== '') say('PARTNER_UNNEEDED');
  if (kind === 'pair' && partner === '') say('PARTNER_MISSING');
  if (kind === 'pair' && partner !== '' && partner === row.text(MEMBER)) say('PARTNER_SELF');
  if (kind === 'team' && foldTyped(partner) === '') say('TEAM_MISSING');
};

/** The results of one event; every fault goes to `faults`, and then nothing of it may be used. */
export const readResults = (
  path: string,
  kind: EntryKind,
  faults: CsvFaults,
  roster: number | null,
): PlacedPeople[] => {
  const lines: PlacedPeople[] = [];
  const seen = new Set<string>();
  const placed: number[] = [];
  const teams = new Map<string, { name: string; place: number; people: number }>();

  const place = (line: number, at: number, complain: Complain): void => {
    const full = fullPlace(at, placed);
    if (full) complain(line, 'place', 'PLACE_FULL', String(at), { ...full });
    else placed.push(at);
  };
  const placeTeam = (row: CsvRow, at: number, played: boolean, complain: Complain): void => {
    const written = row.text(PARTNER);
    const key = foldTyped(written);
    const team = teams.get(key) ?? { name: written, place: at, people: 0 };
    if (!teams.has(key)) place(row.line, at, complain);
    else if (team.place !== at) complain(row.line, 'place', 'TEAM_PLACES', team.name);
    if (played) team.people += 1;
    teams.set(key, team);
    if (roster !== null && played && team.people > roster)
      complain(row.line, 'partnerId', 'TEAM_TOO_BIG', team.name, { most: roster });
  };

  readCsv(path, COLUMNS, faults, (row, complain) => {
    const { bytes, line } = row;
    const number = (column: number) => wholeNumber(bytes, row.start(column), row.end(column));
    checkPartner(row, kind, complain);
    const people = [row.text(MEMBER), ...(kind === 'pair' ? [row.text(PARTNER)] : [])];
    if (people[0] === '') complain(line, 'memberId', 'EMPTY');
    people.forEach((id, index) => {
      const column = index === 0 ? 'memberId' : 'partnerId';
      if (/\p{Cc}/u.test(id)) complain(line, column, 'CONTROL_CHARACTER');
      if (id !== '' && seen.has(id) && id !== people[index - 1])
        complain(line, column, 'PERSON_TWICE', id);
      seen.add(id);
    });
    const wholeMatches = number(MATCHES);
    if (wholeMatches === NONE) complain(line, 'wholeMatches', 'WHOLE_NUMBER', row.text(MATCHES));
    const noShow = YES_NO.get(row.text(NO_SHOW).toLowerCase());
    if (noShow === undefined) complain(line, 'noShow', 'YES_NO', row.text(NO_SHOW));
    const at = number(PLACE);
    if (at < 1) complain(line, 'place', 'PLACE_UNKNOWN', row.text(PLACE));
    else if (kind === 'team') placeTeam(row, at, wholeMatches > 0, complain);
    else place(line, at, complain);
    const team = kind === 'team' ? row.text(PARTNER) : null;
    lines.push({ people, place: at, wholeMatches, noShow: noShow ?? false, team });
  });
  return lines;
};
