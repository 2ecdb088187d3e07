import type { Use } from '../usecases/use';
import { verdictText } from '../../src/copy/ranking-audit';
import { verifyChain } from '../usecases/ranking/verify-chain';
import { besideProduct } from '../local/beside-product';
import { publishingDeps } from './publishing-deps';
import { Advice, say } from '../local/say';

const USAGE = '用法：npm run ranking -- verify [--quick]（--quick 只查链，不重读内容）';

/** What a walk along the chain found, in one line; the first fault as advice. */
export const verified = async (
  deps: Use<'ranking' | 'sha256'>,
  quick: boolean,
): Promise<string> => {
  const verdict = await verifyChain(deps, { quick });
  const text = verdictText(verdict, quick);
  if (verdict.broken) throw new Advice(text);
  return text;
};

/** `npm run ranking -- verify`: nobody changed history unseen (RNK-9). */
export const verifyCommand = async (args: readonly string[], dir: string): Promise<void> => {
  if (args.some((arg) => arg !== '--quick')) throw new Advice(USAGE);
  const quick = args.includes('--quick');
  say(await besideProduct(dir, (table) => verified(publishingDeps(table, 0), quick)));
};
