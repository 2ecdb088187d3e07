import { requestSubscribeMessage } from '@tarojs/taro';
import { call } from '../../api/client';
import { newCommandKey } from '../../client/command-key';
import { readTemplates } from './message-templates';

/** WeChat asks for three templates at most at once. */
const MOST = 3;

/** Asks WeChat for leave to send messages (in a tap), and tells the server. False: none was given. */
export const subscribe = async (): Promise<boolean> => {
  const templates = readTemplates(process.env.KAIPAI_WECHAT_TEMPLATES);
  const tmplIds = [...templates.keys()].slice(0, MOST);
  // `entityIds` is Alipay's; the type wants it everywhere
  const answer: object = await requestSubscribeMessage({
    tmplIds,
    entityIds: [],
  }).catch(() => ({}));
  const accepted = tmplIds
    .filter((id) => (answer as Readonly<Record<string, unknown>>)[id] === 'accept')
    .flatMap((id) => templates.get(id) ?? []);
  if (accepted.length === 0) return false;
  const reply = await call('subscribe', { body: { accepted }, intent: newCommandKey() });
  return reply.ok;
};
