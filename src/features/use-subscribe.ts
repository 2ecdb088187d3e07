import Taro from '@tarojs/taro';
import { useCommand } from '../client/use-command';
import { offeredTemplates, type Template } from './message-templates';

export interface Subscribing {
  /** whether there is anything to ask for here */
  readonly offered: boolean;
  /** Asks WeChat, which it allows in a tap alone, and tells the server. False: nothing was given. */
  readonly ask: () => Promise<boolean>;
}

/** Leave to send WeChat messages of some kinds: one accept is one message (TEL-2). */
export const useSubscribe = (wanted: readonly Template[]): Subscribing => {
  const { send } = useCommand('subscribe');
  const templates = offeredTemplates(wanted);
  const ask = async (): Promise<boolean> => {
    const tmplIds = [...templates.keys()];
    // `entityIds` is Alipay's; the type wants it everywhere
    const answer: object = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(
      () => ({}),
    );
    const accepted = tmplIds
      .filter((id) => (answer as Readonly<Record<string, unknown>>)[id] === 'accept')
      .flatMap((id) => templates.get(id) ?? []);
    return accepted.length > 0 && (await send({ body: { accepted } })).ok;
  };
  return { offered: templates.size > 0, ask };
};
