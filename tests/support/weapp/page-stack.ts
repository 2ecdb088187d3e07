import type { PageConfig } from './logic';

/** A page that is open: the object WeChat calls `this`. */
export interface OpenPage extends Record<string, unknown> {
  route: string;
  data: Record<string, unknown>;
  options: Record<string, string>;
}

/** One setData may carry 256 kB at most (platform limits). */
const MOST_BYTES = 256 * 1024;
const DEEPEST = 10;

const setIn = (data: Record<string, unknown>, path: string, value: unknown): void => {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? path;
  let place: Record<string, unknown> = data;
  for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
  place[last] = value;
};

export const parseUrl = (url: string): { route: string; options: Record<string, string> } => {
  const [path = '', query = ''] = url.split('?');
  const pairs = query.split('&').filter(Boolean);
  return {
    route: path.replace(/^\//, ''),
    options: Object.fromEntries(
      pairs.map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name, value];
      }),
    ),
  };
};

const run = (page: OpenPage, name: string, ...given: unknown[]): unknown => {
  const method = page[name];
  return typeof method === 'function' ? (method.apply(page, given) as unknown) : undefined;
};

/** The pages that are open, and how WeChat opens, covers and closes them. */
export class PageStack {
  readonly pages: OpenPage[] = [];
  /** The largest setData so far, bytes. */
  largest = 0;
  /** Tab pages that were opened once stay, hidden, until the app restarts. */
  private readonly tabs = new Map<string, OpenPage>();

  constructor(
    private readonly configOf: (route: string) => PageConfig,
    private readonly tabRoutes: readonly string[],
  ) {}

  top(): OpenPage {
    const page = this.pages[this.pages.length - 1];
    if (!page) throw new Error('no page is open');
    return page;
  }

  open(url: string): void {
    if (this.pages.length >= DEEPEST) throw new Error(`more than ${DEEPEST} pages deep`);
    const covered = this.pages[this.pages.length - 1];
    if (covered) run(covered, 'onHide');
    const { route, options } = parseUrl(url);
    const config = this.configOf(route);
    const data = JSON.parse(JSON.stringify(config.data ?? {})) as Record<string, unknown>;
    const page: OpenPage = { ...config, route, options, data };
    page.setData = (change: Record<string, unknown>, done?: () => void) => {
      const crossing = JSON.stringify(change);
      this.largest = Math.max(this.largest, Buffer.byteLength(crossing));
      if (this.largest > MOST_BYTES)
        throw new Error(`setData of ${this.largest} bytes on ${route}`);
      const crossed = JSON.parse(crossing) as Record<string, unknown>;
      Object.entries(crossed).forEach(([path, value]) => setIn(page.data, path, value));
      if (done) setTimeout(done, 0);
    };
    this.pages.push(page);
    if (this.tabRoutes.includes(route)) this.tabs.set(route, page);
    run(page, 'onLoad', options);
    run(page, 'onShow');
    run(page, 'onReady');
  }

  close(count: number): void {
    for (let left = Math.min(count, this.pages.length); left > 0; left -= 1) {
      const page = this.pages.pop();
      if (page) run(page, 'onUnload');
    }
  }

  back(count: number): void {
    this.close(Math.min(count, this.pages.length - 1));
    run(this.top(), 'onShow');
  }

  /** To a tab: what was opened over the present one closes, the tab itself stays. */
  switchTab(url: string): void {
    const { route } = parseUrl(url);
    if (!this.tabRoutes.includes(route)) throw new Error(`switchTab: ${route} is no tab`);
    while (this.pages.length > 0 && !this.tabs.has(this.top().route)) this.close(1);
    const present = this.pages.pop();
    if (present && present.route !== route) run(present, 'onHide');
    const kept = this.tabs.get(route);
    if (kept) {
      this.pages.push(kept);
      run(kept, 'onShow');
    } else {
      this.open(url);
    }
  }

  replace(url: string): void {
    this.close(1);
    this.open(url);
  }

  restart(url: string): void {
    this.close(this.pages.length);
    this.tabs.clear();
    this.open(url);
  }

  call(name: string, ...given: unknown[]): unknown {
    return run(this.top(), name, ...given);
  }
}
