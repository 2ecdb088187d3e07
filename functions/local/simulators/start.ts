import { createServer, type Server } from 'node:http';
import { hostsFor, refuseHost } from '../hosts';
import { simulatorAccounts } from './accounts';
import type { Simulator } from './exchange';
import { filesSimulator } from './files';
import { openOutbox, type Outbox } from './outbox';
import { smsSimulator } from './sms';
import { wechatSimulator } from './wechat';

export interface SimulatorOptions {
  /** folder of the outbox and the stored files */
  readonly dir: string;
  /** absent: a free one */
  readonly ports?: { readonly sms?: number; readonly wechat?: number; readonly files?: number };
  /** the product's clock, epoch milliseconds; signatures are judged by it */
  readonly now?: () => number;
  /** where the links of invitations lead */
  readonly h5Base?: string;
}

export interface Simulators {
  readonly smsBase: string;
  readonly wechatBase: string;
  readonly filesBase: string;
  readonly outbox: Outbox;
  /** what the product's environment must say to use them */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const listen = (simulator: Simulator, port = 0): Promise<readonly [Server, string]> =>
  new Promise((resolve, reject) => {
    let hosts = hostsFor('127.0.0.1', port);
    const server = createServer((request, response) => {
      if (!hosts.serves(request)) return refuseHost(response);
      simulator(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(400);
        response.end();
      });
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      hosts = hostsFor('127.0.0.1', bound);
      resolve([server, `http://127.0.0.1:${bound}`]);
    });
  });

const written = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, id]) => `${name}=${id}`)
    .join(',');

/** Starts SMS, WeChat and object storage on loopback. */
export const startSimulators = async (options: SimulatorOptions): Promise<Simulators> => {
  const { dir, ports, h5Base, now = Date.now } = options;
  const outbox = openOutbox(dir);
  const [sms, smsBase] = await listen(smsSimulator(outbox, now), ports?.sms);
  const [wechat, wechatBase] = await listen(
    wechatSimulator({ outbox, now, h5Base }),
    ports?.wechat,
  );
  const [files, filesHost] = await listen(filesSimulator(dir, now), ports?.files);
  const filesBase = `${filesHost}/kaipai-files`;
  const accounts = simulatorAccounts;
  return {
    smsBase,
    wechatBase,
    filesBase,
    outbox,
    env: {
      KAIPAI_SMS_BASE: smsBase,
      KAIPAI_SMS_SECRET_ID: accounts.sms.secretId,
      KAIPAI_SMS_SECRET_KEY: accounts.sms.secretKey,
      KAIPAI_SMS_APP_ID: accounts.sms.appId,
      KAIPAI_SMS_SIGN: accounts.sms.sign,
      KAIPAI_SMS_TEMPLATES: written(accounts.sms.templates),
      KAIPAI_WECHAT_BASE: wechatBase,
      KAIPAI_WECHAT_APP_ID: accounts.wechat.appId,
      KAIPAI_WECHAT_APP_SECRET: accounts.wechat.appSecret,
      KAIPAI_WECHAT_TEMPLATES: written(accounts.wechat.templates),
      KAIPAI_FILES_BASE: filesBase,
      AWS_ACCESS_KEY_ID: accounts.files.accessKeyId,
      AWS_SECRET_ACCESS_KEY: accounts.files.secretAccessKey,
    },
    close: async () => {
      await Promise.all(
        [sms, wechat, files].map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
};
