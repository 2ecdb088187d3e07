import { connect } from 'node:net';
import { addressesOf, authorityOf, hostsFor } from '../../functions/local/hosts';
import { listen, type LocalServer } from '../../functions/local/server';

/** The status line's number for the lines of a request, sent as they are. */
const statusOf = (port: number, ...lines: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write([...lines, 'Connection: close', '', ''].join('\r\n')),
    );
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.once('end', () => resolve(Number(answer.split(' ')[1])));
    socket.once('error', reject);
  });

describe('whose name a request may use', () => {
  let local: LocalServer;
  let get: (host: string, target?: string) => Promise<number>;
  const outbox = '/local/outbox.json';

  const opened = async (host: string): Promise<LocalServer> => {
    const server = await listen(0, host, ['kaipai.test', 'desk.test:8443']);
    server.open({
      handler: () => Promise.resolve({ statusCode: 200, body: '{}' }),
      h5: '/nowhere',
      console: '/nowhere',
      outbox: { add: () => undefined, list: () => [] },
      files: 'http://127.0.0.1:1',
    });
    return server;
  };

  beforeAll(async () => {
    local = await opened('127.0.0.1');
    get = (host, target = '/api/health') =>
      statusOf(
        local.port,
        `GET ${target} HTTP/1.1`,
        `Host: ${host.replace('PORT', String(local.port))}`,
      );
  });
  afterAll(() => local.close());

  it.each([
    '127.0.0.1:PORT',
    'localhost:PORT',
    'LOCALHOST:PORT',
    '[::1]:PORT',
    '[0:0:0:0:0:0:0:1]:PORT',
    'kaipai.test',
    'kaipai.test:1234',
    'desk.test:8443',
  ])('%s is served', async (host) => {
    expect(await get(host)).toBe(200);
  });

  it.each([
    'rebound.test:PORT',
    'rebound.test',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.rebound.test:PORT',
    'localhost.:PORT',
    'desk.test:PORT',
    'a@127.0.0.1:PORT',
    '192.0.2.77:PORT',
    '[::2]:PORT',
    '',
  ])('%j is not', async (host) => {
    expect(await get(host)).toBe(421);
    expect(await get(host, '/')).toBe(421);
    expect(await get(host, outbox)).toBe(421);
  });

  it('a whole address as the target counts as much as the header', async () => {
    const own = `127.0.0.1:${local.port}`;
    expect(await get(own, `http://${own}${outbox}`)).toBe(200);
    expect(await get(own, `http://rebound.test:${local.port}${outbox}`)).toBe(421);
    expect(await get(`rebound.test:${local.port}`, `http://${own}${outbox}`)).toBe(421);
    // a path that only looks like an address stays a path
    expect(await get(own, '//rebound.test/a.js')).toBe(404);
  });

  it('two names, or none, are no name', async () => {
    const own = `Host: 127.0.0.1:${local.port}`;
    expect(await statusOf(local.port, 'GET / HTTP/1.1', own, 'Host: rebound.test')).not.toBe(200);
    expect(await statusOf(local.port, 'GET /api/health HTTP/1.0')).toBe(421);
  });

  it('asks for its name while it still starts', async () => {
    const starting = await listen(0, '127.0.0.1');
    const [own, strange] = await Promise.all(
      [`127.0.0.1:${starting.port}`, 'rebound.test'].map((host) =>
        statusOf(starting.port, 'GET / HTTP/1.1', `Host: ${host}`),
      ),
    );
    starting.close();
    expect([own, strange]).toEqual([503, 421]);
  });

  it('the outbox is read here and under a name of here, even where HOST opens the rest', async () => {
    const open = await opened('0.0.0.0');
    const ask = (host: string, target: string) =>
      statusOf(open.port, `GET ${target} HTTP/1.1`, `Host: ${host}`);
    const answers = await Promise.all([
      ask(`127.0.0.1:${open.port}`, outbox),
      ask('kaipai.test', outbox),
      ask('kaipai.test', '/local/outbox'),
      ask('kaipai.test', '/api/health'),
    ]);
    open.close();
    expect(answers).toEqual([200, 403, 403, 200]);
  });

  it('an address of the network keeps the outbox on loopback', async () => {
    const [address = '127.0.0.2'] = addressesOf('0.0.0.0');
    const open = await opened(address);
    const ask = (host: string, target: string) =>
      fetch(`http://${host}:${open.port}${target}`).then(({ status }) => status);
    const answers = await Promise.all([
      ask(address, '/api/health'),
      ask(address, outbox),
      ask('127.0.0.1', outbox),
    ]);
    open.close();
    expect(answers).toEqual([200, 403, 200]);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::ffff:127.0.0.1', true],
    ['::1', true],
    ['192.0.2.9', false],
    ['::ffff:192.0.2.9', false],
    ['fe80::1', false],
    [undefined, false],
  ])('a request from %s is of this machine: %s', (remoteAddress, here) => {
    const request = {
      url: '/',
      headers: { host: 'localhost:4100' },
      headersDistinct: { host: ['localhost:4100'] },
      socket: { remoteAddress },
    };
    expect(hostsFor('0.0.0.0', 4100).isLocal(request as never)).toBe(here);
  });

  it.each([
    ['a.test', { name: 'a.test', port: null }],
    ['a.test:80', { name: 'a.test', port: 80 }],
    ['A.test:8080', { name: 'a.test', port: 8080 }],
    ['a/b', null],
    ['a:b', null],
    ['a b', null],
  ])('%s is read as %j', (text, authority) => {
    expect(authorityOf(text)).toEqual(authority);
  });
});
