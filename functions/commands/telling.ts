import { failedTitle } from '../../src/copy/telling';
import { momentText } from '../../src/copy/time';
import { systemClock } from '../adapters/clock';
import { openTable, tableSettings, type Table } from '../adapters/dynamo/client';
import { dynamoAccountMessages } from '../adapters/dynamo/account-messages';
import { dynamoInboxes } from '../adapters/dynamo/inboxes';
import { dynamoNewsStore } from '../adapters/dynamo/news-store';
import { dynamoTournamentStore } from '../adapters/dynamo/tournament-store';
import { sha256 } from '../adapters/sha256';
import type { Clock } from '../domain/ports';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { Advice, run, say } from '../local/say';
import { listDeadLetters, retryDeadLetters } from '../usecases/telling/dead-letters';
import { tellTournament } from '../usecases/telling/tell-tournament';
import { readFlags } from './command-flags';

const USAGE = [
  '用法：npm run telling -- list',
  '      npm run telling -- retry [编号]',
  '      npm run telling -- changed <赛事 id> --note "写给报名者的话"',
  '      npm run telling -- cancelled <赛事 id> --note "写给报名者的话"',
].join('\n');

const NEWS = { changed: 'tournament-changed', cancelled: 'tournament-cancelled' } as const;
const isNews = (verb: string): verb is keyof typeof NEWS => verb in NEWS;

/** Messages and SMS about accounts that were given up (TEL-5), tried again, and what is told to everybody of a tournament (TEL-9). */
export const tellingOn = async (
  table: Table,
  clock: Clock,
  args: readonly string[],
): Promise<readonly string[]> => {
  const { flags, rest } = readFlags(args, ['note'], USAGE);
  const [verb = '', id, ...more] = rest;
  const dead = {
    ...{ inboxes: dynamoInboxes(table), accountMessages: dynamoAccountMessages(table), clock },
    secrets: { digest: sha256 },
  };
  if (more.length > 0) throw new Advice(USAGE);
  if (verb === 'list' && id === undefined) {
    const letters = await listDeadLetters(dead);
    if (letters.length === 0) return ['没有发不出去的消息'];
    return letters.map(
      (one) => `${one.id}  ${momentText(one.at)}  ${failedTitle(one.kind)}  试过 ${one.tries} 次`,
    );
  }
  if (verb === 'retry') {
    const count = await retryDeadLetters(dead, id ?? null);
    return [count === 0 ? '没有可以重发的消息' : `${count} 条消息会在一分钟内重发`];
  }
  if (!isNews(verb) || id === undefined || flags.note === undefined) throw new Advice(USAGE);
  const deps = {
    ...{ clock, news: dynamoNewsStore(table), tournaments: dynamoTournamentStore(table) },
    secrets: { digest: sha256 },
  };
  const told = await tellTournament(deps, id, NEWS[verb], flags.note);
  if (!told.ok) throw new Advice(`没有赛事“${id}”`);
  return ['会告诉每个报名和设了提醒的人；同样的话再说一遍，谁也不会收到两次'];
};

/** On this machine's table; with KAIPAI_TABLE in the environment, on that one, with whoever's credentials. */
const telling = async (args: readonly string[], dir: string): Promise<void> => {
  const work = (table: Table, clock: Clock) => tellingOn(table, clock, args);
  const lines =
    process.env.KAIPAI_TABLE === undefined
      ? await besideProduct(dir, (table) => work(table, systemClock(runningOffset(dir))))
      : await work(openTable(tableSettings(process.env)), systemClock(0));
  for (const line of lines) say(line);
};

if (process.argv[1]?.endsWith('telling.ts'))
  run(() => telling(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));
