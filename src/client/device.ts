import type { Storage } from './storage';

/** What goes over the network. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
/** What came back, or why nothing did; `data` is parsed, or text. */
export type Sent = { readonly status: number; readonly data: unknown } | 'OFFLINE' | 'TIMEOUT';

/** What a phone or a desk gives the client to stand on. */
export interface Device {
  /** never throws */
  readonly send: (request: Request) => Promise<Sent>;
  /** what stays: the session, what somebody chose */
  readonly lasting: Storage;
  /** what somebody has typed and not sent */
  readonly drafts: Storage;
  /** the last good answers, for times without network; null: this device keeps none */
  readonly answers: Storage | null;
  /** whether what was typed is still there when the server no longer knows the session */
  readonly draftsOutliveSession: boolean;
}

let equipped: Device | null = null;

const waiting: (() => void)[] = [];

/** The first thing a client does. What bundlers put before it waits for it (`whenEquipped`). */
export const equip = (device: Device): void => {
  equipped = device;
  waiting.splice(0).forEach((begin) => begin());
};

/** Does something now, or as soon as there is a device. */
export const whenEquipped = (begin: () => void): void => {
  if (equipped) begin();
  else waiting.push(begin);
};

export const device = (): Device => {
  if (!equipped) throw new Error('the client has no device to stand on: equip() comes first');
  return equipped;
};
