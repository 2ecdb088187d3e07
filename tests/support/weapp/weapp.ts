import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeWx, type Network, type Phone } from './fake-wx';
import { openLogic, type PageConfig, type Registry } from './logic';
import { PageStack, parseUrl } from './page-stack';
import { attrOf, compileWxml, nodesOf, textOf, type WxmlNode } from './wxml';

export interface LaunchOptions {
  network: Network;
  /** The page it opens on, with its query; the first tab by default. */
  url?: string;
  storage?: Map<string, unknown>;
  fontSizeSetting?: number;
  root?: string;
}

interface AppJson {
  pages: string[];
  tabBar: { list: { pagePath: string }[] };
}

const PATIENCE_MS = 4000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const labelOf = (node: WxmlNode): string => attrOf(node, 'aria-label') || attrOf(node, 'ariaLabel');
const isHidden = (node: WxmlNode): boolean => attrOf(node, 'aria-hidden') === 'true';
const nameOf = (node: WxmlNode): string => (labelOf(node) || textOf(node)).trim();

/**
 * The compiled WeChat bundle, run without WeChat: the scripts of dist/weapp in a context that has
 * only what WeChat gives, its WXML through WeChat's own compiler, and a person's taps and typing.
 */
export class Weapp {
  readonly phone: Phone;
  readonly stack: PageStack;
  /** What the client wrote to console.error: React's complaints, uncaught errors of a render. */
  readonly errors: readonly string[];
  /** Stops its timers. Call it after each test. */
  readonly close: () => void;
  private readonly render: ReturnType<typeof compileWxml>;

  constructor({ network, url, storage, fontSizeSetting, root = 'dist/weapp' }: LaunchOptions) {
    this.phone = {
      storage: storage ?? new Map<string, unknown>(),
      network,
      calls: [],
      fontSizeSetting: fontSizeSetting ?? 16,
      online: true,
      picture: null,
    };
    const app = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppJson;
    this.render = compileWxml(root);

    const configs = new Map<string, PageConfig>();
    let loading = '';
    const registry: Registry = {
      app: null,
      page: (config) => void configs.set(loading, config),
      currentPages: () => this.stack.pages,
    };
    this.stack = new PageStack(
      (route) => {
        if (!configs.has(route)) {
          loading = route;
          logic.require(route);
        }
        const config = configs.get(route);
        if (!config) throw new Error(`no such page: ${route}`);
        return config;
      },
      app.tabBar.list.map(({ pagePath }) => pagePath),
    );
    const wx = fakeWx(this.phone, {
      navigateTo: (to) => this.stack.open(to),
      redirectTo: (to) => this.stack.replace(to),
      reLaunch: (to) => this.stack.restart(to),
      switchTab: (to) => this.stack.switchTab(to),
      navigateBack: (delta) => this.stack.back(delta),
    });
    const logic = openLogic(root, wx, registry);
    this.errors = logic.errors;
    this.close = logic.stop;
    logic.require('app');
    const first = url ?? app.pages[0] ?? '';
    const { route, options } = parseUrl(first);
    const entry = { path: route, query: options, scene: 1001, referrerInfo: {} };
    registry.app?.onLaunch?.(entry);
    registry.app?.onShow?.(entry);
    this.stack.open(first);
  }

  /** Where the person is: the route and its query. */
  get route(): string {
    return this.stack.top().route;
  }

  get query(): Record<string, string> {
    return this.stack.top().options;
  }

  tree(): WxmlNode {
    return this.render(`${this.route}.wxml`, this.stack.top().data);
  }

  /** All words on the page that is open. */
  text(): string {
    return textOf(this.tree());
  }

  /** Waits until `look` brings something true. */
  async until<T>(look: () => T, what: string): Promise<NonNullable<T>> {
    const latest = Date.now() + PATIENCE_MS;
    for (;;) {
      const seen = look();
      if (seen) return seen;
      if (Date.now() > latest) throw new Error(`${what}: not on ${this.route}:\n${this.text()}`);
      await pause(10);
    }
  }

  /** Waits until these words can be read. */
  async see(words: string): Promise<void> {
    await this.until(() => this.text().includes(words), `see ${words}`);
  }

  async seeNot(words: string): Promise<void> {
    await this.until(() => !this.text().includes(words), `no longer see ${words}`);
  }

  /** Waits until this page is open. */
  async arrive(route: string): Promise<void> {
    await this.until(() => this.route === route, `arrive at ${route}`);
  }

  /** Taps what is called so: by label or words, the exact one first, and of several the last. */
  async tap(name: string): Promise<void> {
    const found = await this.until(() => this.find(name), `tap ${name}`);
    this.fire(found, 'tap', {});
    await pause(0);
  }

  /** Types into the input of this label or placeholder, as one change. */
  async type(label: string, value: string): Promise<void> {
    const input = await this.until(
      () =>
        nodesOf(this.tree()).find(
          (node) =>
            (node.tag === 'wx-input' || node.tag === 'wx-textarea') &&
            [labelOf(node), attrOf(node, 'placeholder')].includes(label),
        ),
      `type into ${label}`,
    );
    this.fire(input, 'input', { value, cursor: value.length });
    await pause(0);
  }

  /** Fires an event of the platform on a node, up through what listens above it. */
  fire(node: WxmlNode, type: string, detail: object): void {
    const target = { id: attrOf(node, 'id'), dataset: { sid: node.attr['data-sid'] } };
    const bubbles = type === 'tap';
    for (let at: WxmlNode | null = node; at; at = at.parent) {
      const caught = attrOf(at, `catch${type}`);
      const handler = caught || attrOf(at, `bind${type}`);
      if (handler) {
        const currentTarget = {
          id: attrOf(at, 'id'),
          dataset: { sid: at.attr['data-sid'] },
        };
        this.stack.call(handler, {
          type,
          detail,
          target,
          currentTarget,
          timeStamp: Date.now(),
        });
      }
      if (caught || !bubbles) return;
    }
  }

  /** What a person answers to the question a button of an open type asks. */
  async answer(name: string, type: string, detail: object): Promise<void> {
    const found = await this.until(
      () =>
        nodesOf(this.tree()).find((node) => `bind${type}` in node.attr && nameOf(node) === name),
      `answer ${name}`,
    );
    this.fire(found, type, detail);
    await pause(0);
  }

  private find(name: string): WxmlNode | undefined {
    const tappable = nodesOf(this.tree()).filter(
      (node) => ('bindtap' in node.attr || 'catchtap' in node.attr) && !isHidden(node),
    );
    const exact = tappable.filter((node) => nameOf(node) === name);
    const partly = tappable.filter((node) => nameOf(node).includes(name));
    const smallest = partly.sort((one, other) => nameOf(one).length - nameOf(other).length)[0];
    return exact[exact.length - 1] ?? smallest;
  }
}

/** Opens the compiled bundle of `npm run build:weapp`. */
export const launchWeapp = (options: LaunchOptions): Weapp => new Weapp(options);
