import { readFileSync } from 'node:fs';
import { portraitPictures } from '../../functions/adapters/pictures/portrait-pictures';

/** Decodes one picture and says what became of it and how many megabytes that took at most. */
const main = async (path: string): Promise<void> => {
  const bytes = readFileSync(path);
  const before = process.memoryUsage().rss;
  const result = await portraitPictures.portrait(bytes);
  const most = process.resourceUsage().maxRSS * 1024 - before;
  process.stdout.write(`${result.ok ? 'ok' : result.reason} ${Math.round(most / 1_000_000)}\n`);
};

void main(process.argv[2] ?? '');
