import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Regulation } from '../../src/contract/regulation';
import { findingText } from '../../src/copy/regulation-findings';
import { parseRegulation } from '../domain/checking/parse-regulation';
import type { DemoSources } from './demo/schedule';

const FOLDER = join(__dirname, 'regulations');

/** One of the regulations in functions/local/regulations, by its id. */
export const readRegulation = (id: string): Regulation => {
  const json = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as unknown;
  const { regulation, errors } = parseRegulation(json);
  if (regulation === null) throw new Error(`${id}: ${errors.map(findingText).join('；')}`);
  return regulation;
};

/** The six of them, as the demo re-dates them. */
export const demoSources = (): DemoSources => ({
  guiyang: readRegulation('t123-2024-guiyang'),
  wuhu: readRegulation('t123-2024-wuhu'),
  chongqing: readRegulation('t123-2024-chongqing'),
  nanning: readRegulation('guangxi-2023-nanning'),
  camp: readRegulation('primary-camp-2024-yiyang'),
  tableTennis: readRegulation('qiming-2023-table-tennis'),
});
