import { openBenchTable } from './ranking/bench-table';
import { makeFormerEditions, tableDeps } from './ranking/former-editions';
import { fileDeps, writeSeasonFiles } from './ranking/season-files';
import { storeSeason } from './ranking/stored-season';

/** `ranking-fill.ts ENDPOINT TABLE ATHLETES`, or `files DIR ATHLETES`: all there is before the publication. */
const main = async ([endpoint, where = '', count]: readonly string[]): Promise<void> => {
  if (endpoint === 'files') {
    writeSeasonFiles(where, Number(count));
    await makeFormerEditions(fileDeps(where));
    return;
  }
  const table = openBenchTable(endpoint, where);
  await storeSeason(table, Number(count));
  await makeFormerEditions(tableDeps(table));
};

void main(process.argv.slice(2));
