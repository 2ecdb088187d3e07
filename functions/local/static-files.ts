import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text\/|application\/json|image\/svg)/;

/** As hard as hosts compress what they compress while somebody waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** The ways in which text is packed, the smaller first. */
const PACKED = [
  ['br', () => createBrotliCompress(BROTLI)],
  ['gzip', () => createGzip()],
] as const;

/** How a file is packed for whoever accepts these; null: as it is. */
const packingOf = (type: string, accepted: string) =>
  COMPRESSED.test(type)
    ? (PACKED.find(([name]) => new RegExp(`\\b${name}\\b`).test(accepted)) ?? null)
    : null;

/**
 * Serves a built single-page client below `base`: files as they are, every other path its index.html. All of them
 * under one policy, for a worker is bound by that of its own file.
 */
export const serveFiles =
  (root: string, { policy, base = '' }: { readonly policy: string; readonly base?: string }) =>
  (request: IncomingMessage, response: ServerResponse, url: URL): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    let path: string;
    try {
      path = normalize(join(root, decodeURIComponent(url.pathname.slice(base.length))));
    } catch {
      response.writeHead(400).end();
      return;
    }
    const inside = path.startsWith(root + sep) && existsSync(path) && statSync(path).isFile();
    // a missing asset is 404, not a page: only addresses without an ending are pages
    if (!inside && extname(url.pathname) !== '') {
      response.writeHead(404).end();
      return;
    }
    const file = inside ? path : join(root, 'index.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const packed = packingOf(type, String(request.headers['accept-encoding']));
    response.setHeader('content-security-policy', policy);
    response.writeHead(200, {
      'content-type': type,
      'cache-control': /\.[0-9a-f]{8,}\./.test(file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(packed ? { 'content-encoding': packed[0], vary: 'accept-encoding' } : {}),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const content = createReadStream(file);
    // a build replaces the folder while somebody reads from it
    content.once('error', () => response.destroy());
    if (packed) content.pipe(packed[1]()).pipe(response);
    else content.pipe(response);
  };
