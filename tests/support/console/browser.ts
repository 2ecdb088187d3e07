import { TextDecoder, TextEncoder } from 'node:util';

/** What jsdom lacks and antd asks for. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
if (typeof window !== 'undefined') {
  window.matchMedia = (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, {
    TextDecoder,
    TextEncoder,
    Request: class {},
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
}
