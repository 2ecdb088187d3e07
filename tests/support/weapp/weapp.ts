import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeWx, type Network, type Phone } from './fake-wx';
import { openLogic, type PageConfig, type Registry } from './logic';
import { PageStack, parseUrl } from './page-stack';
import { inputOf, nameOf, tappableOf } from './seen';
import { attrOf, compileWxml, nodesOf, textOf, type WxmlNode } from './wxml';

export interface LaunchOptions {
  network: Network;
  /** The page it opens on, with its query; the first tab by default. */
  url?: string;
  storage?: Map<string, unknown>;
  fontSizeSetting?: number;
  /** How long it waits for what it is to see. */
  patienceMs?: number;
  root?: string;
}

interface AppJson {
  pages: string[];
  tabBar: { list: { pagePath: string }[] };
}

interface PageJson {
  enablePullDownRefresh?: boolean;
}

/** Enough for answers that are canned. */
const PATIENCE_MS = 4000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

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
  private readonly patienceMs: number;
  private readonly registry: Registry;
  private readonly pullable: (route: string) => boolean;

  constructor({ network, url, storage, fontSizeSetting, ...given }: LaunchOptions) {
    const { root = 'dist/weapp' } = given;
    this.patienceMs = given.patienceMs ?? PATIENCE_MS;
    this.phone = {
      storage: storage ?? new Map<string, unknown>(),
      network,
      calls: [],
      fontSizeSetting: fontSizeSetting ?? 16,
      online: true,
      picture: null,
      accepts: false,
      loginCode: 'wx-login-code',
      onShow: [],
      onHide: [],
    };
    const app = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppJson;
    this.render = compileWxml(root);
    this.pullable = (route) =>
      (JSON.parse(readFileSync(join(root, `${route}.json`), 'utf8')) as PageJson)
        .enablePullDownRefresh === true;

    const configs = new Map<string, PageConfig>();
    let loading = '';
    const registry: Registry = {
      app: null,
      page: (config) => void configs.set(loading, config),
      currentPages: () => this.stack.pages,
    };
    this.registry = registry;
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

  /** The person goes to another app and comes back. */
  leaveAndReturn(): void {
    this.stack.call('onHide');
    this.registry.app?.onHide?.();
    this.phone.onHide.forEach((told) => told());
    this.registry.app?.onShow?.({});
    this.phone.onShow.forEach((told) => told());
    this.stack.call('onShow');
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
    const latest = Date.now() + this.patienceMs;
    for (;;) {
      const seen = look();
      if (seen) return seen;
      if (Date.now() > latest) throw new Error(`${what}: not on ${this.route}:\n${this.text()}`);
      await pause(10);
    }
  }

  /** Whether something that can be tapped is called exactly so. */
  offers(name: string): boolean {
    const found = tappableOf(this.tree(), name);
    return found !== undefined && nameOf(found) === name;
  }

  /** Waits until these words can be read. */
  async see(words: string): Promise<void> {
    await this.until(() => this.text().includes(words), `see ${words}`);
  }

  /** Waits until something on the page says exactly this: a status, with nothing added to it. */
  async seeExactly(words: string): Promise<void> {
    const said = () => nodesOf(this.tree()).some((node) => textOf(node) === words);
    await this.until(said, `see exactly ${words}`);
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
    const found = await this.until(() => tappableOf(this.tree(), name), `tap ${name}`);
    this.fire(found, 'tap', {});
    await pause(0);
  }

  /** Types into the input of this label or placeholder, as one change. */
  async type(label: string, value: string): Promise<void> {
    const input = await this.until(() => inputOf(this.tree(), label), `type into ${label}`);
    this.fire(input, 'input', { value, cursor: value.length });
    await pause(0);
  }

  /** What stands in the input of this label or placeholder. */
  typed(label: string): string {
    const input = inputOf(this.tree(), label);
    return input ? attrOf(input, 'value') : '';
  }

  /** Pulls the page down, and waits until it springs back: until all answers are there. */
  async pull(): Promise<void> {
    if (!this.pullable(this.route)) throw new Error(`${this.route} cannot be pulled`);
    const calls = this.phone.calls.length;
    this.stack.call('onPullDownRefresh');
    await this.until(
      () => this.phone.calls.includes('stopPullDownRefresh', calls),
      'the page to spring back',
    );
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
}

/** Opens the compiled bundle of `npm run build:weapp`. */
export const launchWeapp = (options: LaunchOptions): Weapp => new Weapp(options);
