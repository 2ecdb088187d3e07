import { writeSeason } from './ranking/csv-files';

/** `ranking-csv.ts DIR ATHLETES`: in a process of its own, so that the measuring one stays small. */
const [dir = '', count = ''] = process.argv.slice(2);
console.log(JSON.stringify({ awards: writeSeason(dir, Number(count)) }));
