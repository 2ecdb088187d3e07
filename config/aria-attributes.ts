import type { IPluginContext } from '@tarojs/service';
import { join } from 'node:path';
import { attributes } from './aria-runtime';

interface MiniPlatform {
  template: { mergeComponents: (context: IPluginContext, components: object) => void };
  runtimePath: string | string[];
}

/**
 * Taro's templates pass on only the attributes they know, and those of accessibility are not among
 * them: this adds them, in the templates and in the runtime's table of short names alike.
 */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      platform.template.mergeComponents(context, attributes);
      platform.runtimePath = [platform.runtimePath, join(__dirname, 'aria-runtime.ts')].flat();
    },
  });
};
