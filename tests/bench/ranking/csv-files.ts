import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { benchAthletes } from './athletes';
import { benchDeductions, benchEvents } from './tournaments';

const PIECE = 1 << 20;

const writeLines = (path: string, lines: Iterable<string>): void => {
  const file = openSync(path, 'w');
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    writeSync(file, piece);
    piece = '';
  }
  writeSync(file, piece);
  closeSync(file);
};

/** The season as the files that `npm run ranking -- --data` reads; answers how many awards it has. */
export const writeSeason = (dir: string, count: number): number => {
  const athletes = benchAthletes(count);
  const idOf = (who: number): string => athletes[who]?.id ?? '';
  let awards = 0;
  writeLines(
    join(dir, 'members.csv'),
    (function* () {
      yield 'memberId,name,sex,birthDate\n';
      for (const { id, name, sex, birthDate } of athletes)
        yield `${id},${name},${sex},${birthDate}\n`;
    })(),
  );
  writeLines(
    join(dir, 'awards.csv'),
    (function* () {
      yield 'memberId,tournamentId,ageGroup,discipline,points,lastDay,uploadedAt\n';
      for (const event of benchEvents(athletes))
        for (const { who, points } of event.lines) {
          if (points === null) continue;
          for (const one of who) {
            awards += 1;
            yield `${idOf(one)},${event.tournamentId},${event.group},${event.discipline},${points},${event.lastDay},${event.uploadedAt}\n`;
          }
        }
    })(),
  );
  writeLines(
    join(dir, 'deductions.csv'),
    (function* () {
      yield 'memberId,ageGroup,points,from,until\n';
      for (const { who, group, points, from, until } of benchDeductions(athletes))
        yield `${idOf(who)},${group},${points},${from},${until ?? ''}\n`;
    })(),
  );
  return awards;
};
