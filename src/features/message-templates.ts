import { SubscriptionTemplate } from '../contract/requests/session';

/** A message that WeChat sends to who has accepted it. */
export type Template = (typeof SubscriptionTemplate)['options'][number];

/** Reads `name=id,name=id` of the build: our messages and their ids at WeChat; unknown names are left out. */
export const readTemplates = (written: string): ReadonlyMap<string, Template> =>
  new Map(
    written.split(',').flatMap((pair): [string, Template][] => {
      const [name, id] = pair.split('=').map((part) => part.trim());
      const template = SubscriptionTemplate.options.find((one) => one === name);
      return template && id ? [[id, template]] : [];
    }),
  );

/** WeChat asks for three templates at most at once. */
const AT_ONCE = 3;

/** WeChat's ids of what is wanted here, with our names: in WeChat, as far as the build knows them. */
export const offeredTemplates = (wanted: readonly Template[]): ReadonlyMap<string, Template> =>
  process.env.TARO_ENV === 'weapp'
    ? new Map(
        [...readTemplates(process.env.KAIPAI_WECHAT_TEMPLATES ?? '')]
          .filter(([, name]) => wanted.includes(name))
          .slice(0, AT_ONCE),
      )
    : new Map();
