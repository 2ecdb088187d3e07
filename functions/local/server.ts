import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { toLambda, type HttpHandler } from './gateway';
import { outboxPage } from './outbox-page';
import { Advice } from './say';
import type { Outbox } from './simulators/outbox';
import { serveFiles } from './static-files';

interface Site {
  readonly handler: HttpHandler;
  /** folder of the built H5 client */
  readonly h5: string;
  /** folder of the built desk console */
  readonly console: string;
  readonly outbox: Outbox;
}
type Responder = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  readonly server: Server;
  /** From now on the product answers; before, everybody is asked to wait. */
  open(site: Site): void;
}

const notYet: Responder = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('开拍正在启动，请稍候刷新');
};

const adviceOn = (error: NodeJS.ErrnoException, port: number): Error => {
  const other = `换一个，例如 PORT=${port < 1024 ? 4100 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') return new Advice(`端口 ${port} 已被占用：${other}`);
  if (error.code === 'EACCES') return new Advice(`没有权限使用端口 ${port}：${other}`);
  return error;
};

/** Takes the port before anything slow is done, so that a taken one is known at once. */
export const listen = async (port: number, host: string): Promise<LocalServer> => {
  let respond = notYet;
  const server = createServer((request, response) => respond(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(adviceOn(error, port)));
    server.listen(port, host, resolve);
  });
  return { server, open: (site) => (respond = responderOf(site)) };
};

/** The API, the H5 client, the desk console and the local outbox on one port. */
const responderOf = ({ handler, h5, console, outbox }: Site): Responder => {
  const api = toLambda(handler);
  const files = serveFiles(h5);
  const desk = serveFiles(console, '/console');
  return (request, response) => {
    const target = request.url ?? '/';
    if (!URL.canParse(target, 'http://localhost')) {
      response.writeHead(400).end();
      return;
    }
    const url = new URL(target, 'http://localhost');
    if (url.pathname === '/local/outbox') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(outboxPage(outbox.list()));
    } else if (url.pathname === '/local/outbox.json') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(outbox.list()));
    } else if (url.pathname.startsWith('/api/') || url.pathname === '/openapi.json') {
      // the handler answers everything itself: what fails here is a client that went away
      api(request, response, url).catch(() => response.destroy());
    } else if (url.pathname === '/console') {
      response.writeHead(308, { location: `/console/${url.search}` }).end();
    } else if (url.pathname.startsWith('/console/')) desk(request, response, url);
    else files(request, response, url);
  };
};
