import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { join } from 'node:path';
import { FirstView, isOfPage } from './first-view';

const root = join(__dirname, '..');
const weapp = process.env.TARO_ENV === 'weapp';
const FIRST_PAGE = join(root, 'src/pages/tournaments/index.tsx');
const apiBase = process.env.KAIPAI_API_BASE ?? '';
const ofMany = { minChunks: 3, chunks: 'async', enforce: true } as const;
/** config/build.mjs builds aside. */
const outputRoot = process.env.KAIPAI_BUILD_OUT ?? (weapp ? 'dist/weapp' : 'dist/h5');

/**
 * One design pixel is one CSS pixel in both targets, so pxtransform is off: large type is the
 * business of --type-unit (src/ui/tokens.css), not of the screen's width.
 */
const postcss = {
  pxtransform: { enable: false, config: {} },
};

export default defineConfig({
  projectName: 'kaipai',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Chinese as it is written: three bytes a character, not six
  terser: { enable: true, config: { output: { ascii_only: false } } },
  cache: { enable: false },
  copy: weapp
    ? { patterns: [{ from: 'src/assets/', to: `${outputRoot}/assets/` }], options: {} }
    : { patterns: [], options: {} },
  plugins: weapp ? [join(__dirname, 'aria-attributes.ts')] : [],
  env: {
    KAIPAI_API_BASE: JSON.stringify(apiBase),
    // WeChat's ids of our subscribe messages, as the backend's KAIPAI_WECHAT_TEMPLATES writes them
    KAIPAI_WECHAT_TEMPLATES: JSON.stringify(process.env.KAIPAI_WECHAT_TEMPLATES ?? ''),
  },
  mini: {
    // WeChat's old engines read ES5 only, and webpack hands node_modules through as they are.
    compile: { include: [/node_modules/, join(__dirname, 'aria-runtime.ts')] },
    postcss,
    imageUrlLoaderOption: { limit: 20 * 1024 },
    webpackChain: (chain, webpack) => {
      chain
        .plugin('abort-controller')
        .use(webpack.ProvidePlugin, [
          { AbortController: [join(root, 'src/platform/abort-controller.ts'), 'AbortController'] },
        ]);
      chain.performance.hints(false);
      // webpack's own way to find `global` is `new Function`, which WeChat forbids.
      chain.set('node', { global: false });
      chain
        .plugin('global-object')
        .use(webpack.DefinePlugin, [{ global: '(typeof globalThis==="object"?globalThis:{})' }]);
      chain.output.set('environment', {
        arrowFunction: false,
        const: false,
        destructuring: false,
        forOf: false,
        optionalChaining: false,
        templateLiteral: false,
      });
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'browser' },
    // Taro's terser quotes keys, and quotes private names too: these must come without any.
    compile: { include: [/node_modules[\\/](@tanstack|zod|zustand)[\\/]/] },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    imageUrlLoaderOption: { limit: 20 * 1024 },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain: (chain) => {
      chain.performance.hints(false);
      chain.resolve.alias.set('jsonp-retry', join(root, 'src/platform/no-jsonp.ts'));
      chain.module
        .rule('latest-step')
        .test(/@tarojs[\\/]router[\\/]dist[\\/]router[\\/]spa\.js$/)
        .use('latest-step')
        .loader(join(__dirname, 'latest-step.cjs'));
      chain.plugin('first-view').use(FirstView, [FIRST_PAGE, apiBase]);
      chain.optimization.splitChunks({
        chunks: 'all',
        maxInitialRequests: Infinity,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // what many pages share: of the first page, which loads no more than it shows, and of the others
          shared: { ...ofMany, name: 'shared', priority: 2, test: isOfPage(FIRST_PAGE) },
          later: { ...ofMany, name: 'later', priority: 1 },
        },
      });
    },
  },
} satisfies UserConfigExport<'webpack5'>);
