import { requestSubscribeMessage } from '@tarojs/taro';
import type { Command } from '../../client/use-command';
import { readTemplates } from './message-templates';

/** What is asked for where somebody has entered: WeChat asks for three templates at most at once. */
const WANTED: readonly string[] = ['entry-result', 'roster-changed', 'reminder'];

/** Asks WeChat for leave to send messages (in a tap), and tells the server. False: none was given. */
export const subscribe = async (send: Command<'subscribe'>['send']): Promise<boolean> => {
  const templates = readTemplates(process.env.KAIPAI_WECHAT_TEMPLATES ?? '');
  const tmplIds = [...templates].flatMap(([id, name]) => (WANTED.includes(name) ? [id] : []));
  // `entityIds` is Alipay's; the type wants it everywhere
  const answer: object = await requestSubscribeMessage({
    tmplIds,
    entityIds: [],
  }).catch(() => ({}));
  const accepted = tmplIds
    .filter((id) => (answer as Readonly<Record<string, unknown>>)[id] === 'accept')
    .flatMap((id) => templates.get(id) ?? []);
  if (accepted.length === 0) return false;
  return (await send({ body: { accepted } })).ok;
};
