type Listener = () => void;

/** As much of AbortSignal as react-query asks for. */
class Signal {
  aborted = false;
  reason: unknown;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.delete(listener);
  }

  end(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.listeners.forEach((listener) => listener());
  }
}

/**
 * WeChat has no AbortController, and without one react-query silently never fetches: in the weapp
 * build every free `AbortController` is this one (ProvidePlugin in config/index.ts).
 */
export class AbortController {
  readonly signal = new Signal();

  abort(reason: unknown = new Error('aborted')): void {
    this.signal.end(reason);
  }
}
