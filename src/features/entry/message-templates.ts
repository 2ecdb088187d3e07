import { SubscriptionTemplate } from '../../contract/requests/session';

type Template = (typeof SubscriptionTemplate)['options'][number];

/** Reads `name=id,name=id` of the build: our messages and their ids at WeChat; unknown names are left out. */
export const readTemplates = (written: string): ReadonlyMap<string, Template> =>
  new Map(
    written.split(',').flatMap((pair): [string, Template][] => {
      const [name, id] = pair.split('=').map((part) => part.trim());
      const template = SubscriptionTemplate.options.find((one) => one === name);
      return template && id ? [[id, template]] : [];
    }),
  );

/** Whether messages can be subscribed to here: in WeChat, where the build knows the templates. */
export const canSubscribe = (): boolean =>
  process.env.TARO_ENV === 'weapp' &&
  readTemplates(process.env.KAIPAI_WECHAT_TEMPLATES ?? '').size > 0;
