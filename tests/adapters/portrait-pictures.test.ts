import { decode } from 'jpeg-js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { portraitPictures } from '../../functions/adapters/pictures/portrait-pictures';
import {
  aPortrait,
  exif,
  gradient,
  jpegOf,
  pngChunk,
  pngFrom,
  pngHeader,
  pngOf,
  withSegment,
  type Colour,
} from '../support/pictures';

const golden = (name: string): Buffer =>
  readFileSync(join(__dirname, '..', 'golden', 'pictures', name));
const APP1 = 0xe1;
const COMMENT = 0xfe;

const kept = async (bytes: Uint8Array) => {
  const result = await portraitPictures.portrait(bytes);
  if (!result.ok) throw new Error(result.reason);
  const file = Buffer.from(result.value);
  const { width, height, data } = decode(file);
  const at = (x: number, y: number): Colour => {
    const from = (y * width + x) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  };
  return { file, width, height, at };
};
const refusal = async (bytes: Uint8Array) => {
  const result = await portraitPictures.portrait(bytes);
  return result.ok ? 'taken' : result.reason;
};
/** JPEG gives every colour back but nearly, and a profile of inks further off. */
const near = (colour: Colour, expected: Colour, by = 12) =>
  colour.forEach((value, at) => expect(Math.abs(value - (expected[at] ?? 0))).toBeLessThan(by));

/** A gradient's corners: bright above, dark below, redder to the right. */
const looksUpright = (picture: Awaited<ReturnType<typeof kept>>, by = 12) => {
  const { width, height, at } = picture;
  near(at(2, 2), [2, 253, 64], by);
  near(at(width - 3, 2), [253, 253, 64], by);
  near(at(2, height - 3), [2, 2, 64], by);
  near(at(width - 3, height - 3), [253, 2, 64], by);
};

describe('MEM-2: a portrait is decoded and written anew', () => {
  test('as a JPEG of JFIF, with no segment in which anything could be said', async () => {
    const said = withSegment(
      withSegment(aPortrait(), APP1, exif(1, 'N31.2304 E121.4737')),
      COMMENT,
      Buffer.from('<script>alert(1)</script>'),
    );
    expect(said.includes('N31.2304')).toBe(true);
    const { file, width, height } = await kept(said);
    expect([width, height]).toEqual([240, 336]);
    expect(file.subarray(0, 4)).toEqual(Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    expect(file.toString('latin1', 6, 10)).toBe('JFIF');
    for (const word of ['Exif', 'N31.2304', 'script']) expect(file.includes(word)).toBe(false);
  });

  /** EXIF's eight: where a pixel that is seen at (x, y) of a picture w wide and h high lies in the file. */
  test.each<[number, (x: number, y: number, w: number, h: number) => [number, number]]>([
    [1, (x, y) => [x, y]],
    [2, (x, y, w) => [w - 1 - x, y]],
    [3, (x, y, w, h) => [w - 1 - x, h - 1 - y]],
    [4, (x, y, _, h) => [x, h - 1 - y]],
    [5, (x, y) => [y, x]],
    [6, (x, y, w) => [y, w - 1 - x]],
    [7, (x, y, w, h) => [h - 1 - y, w - 1 - x]],
    [8, (x, y, _, h) => [h - 1 - y, x]],
  ])('stands upright however the phone was held: orientation %i', async (orientation, storedAt) => {
    const [w, h] = [240, 336];
    const seen = gradient(w, h);
    const [storedWidth, storedHeight] = orientation < 5 ? [w, h] : [h, w];
    const stored = new Map<string, Colour>();
    for (let y = 0; y < h; y += 1)
      for (let x = 0; x < w; x += 1) stored.set(String(storedAt(x, y, w, h)), seen(x, y));
    const paint = (x: number, y: number): Colour => stored.get(`${x},${y}`) ?? [0, 0, 0];
    const jpeg = jpegOf(storedWidth, storedHeight, paint);
    const picture = await kept(withSegment(jpeg, APP1, exif(orientation)));
    expect([picture.width, picture.height]).toEqual([w, h]);
    looksUpright(picture);
  });

  test('orientation says nothing where EXIF makes no sense', async () => {
    const cut = exif(6).subarray(0, 20);
    for (const body of [
      exif(0),
      exif(9),
      cut,
      Buffer.from('Exif\0\0'),
      Buffer.from('Exif\0\0MM\0*'),
    ])
      looksUpright(await kept(withSegment(aPortrait(), APP1, body)));
  });

  test('is made smaller by the mean of what a new pixel covers, never larger', async () => {
    // 1180 by 1652 is twice 590 by 826: columns of black and white beside each other become grey
    const { width, height, at } = await kept(
      jpegOf(1180, 1652, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255])),
    );
    expect([width, height]).toEqual([590, 826]);
    near(at(100, 100), [128, 128, 128]);
    near(at(500, 800), [128, 128, 128]);
    const small = await kept(jpegOf(200, 280));
    expect([small.width, small.height]).toEqual([200, 280]);
    const odd = await kept(jpegOf(701, 1003));
    // 701 × 826 / 1003 = 577.3
    expect([odd.width, odd.height]).toEqual([577, 826]);
    looksUpright(odd);
  });

  test('progressive, grey, and of four inks', async () => {
    looksUpright(await kept(golden('progressive.jpg')));
    looksUpright(await kept(golden('cmyk.jpg')), 20);
    const grey = await kept(golden('grey.jpg'));
    // 0.299 × 255 + 0.587 × 255 + 0.114 × 64 = 233 above on the right, 7 below on the left
    near(grey.at(237, 2), [233, 233, 233]);
    near(grey.at(2, 333), [8, 8, 8]);
  });

  const size = { width: 240, height: 336 };
  test('PNG: of 8 and 16 bits, interlaced, by palette, with text, which goes', async () => {
    const text = pngChunk('tEXt', Buffer.from('Location\0N31.2304'));
    const { file, ...picture } = await kept(pngOf(size, undefined, [text]));
    looksUpright({ file, ...picture });
    expect(file.includes('N31.2304')).toBe(false);
    looksUpright(await kept(pngOf({ ...size, depth: 16 })));
    looksUpright(await kept(pngOf({ ...size, interlaced: true })));
    looksUpright(await kept(pngOf({ ...size, interlaced: true, depth: 16 })));
    looksUpright(await kept(golden('palette.png')), 60);
  });

  test('PNG: of one bit, and what can be seen through has white behind it', async () => {
    // 30 bytes a line of one bit a pixel: the left half is 0, the right half 1
    const halves = Buffer.concat([Buffer.from([0]), Buffer.alloc(15, 0), Buffer.alloc(15, 0xff)]);
    const oneBit = pngFrom(
      { ...size, depth: 1, colour: 0 },
      Buffer.concat(Array(336).fill(halves)),
    );
    const picture = await kept(oneBit);
    near(picture.at(10, 100), [0, 0, 0]);
    near(picture.at(230, 100), [255, 255, 255]);
    // red at an alpha of 51 of 255, a fifth: 255, 204, 204
    const line = Buffer.concat([
      Buffer.from([0]),
      Buffer.alloc(240 * 4, Buffer.from([255, 0, 0, 51])),
    ]);
    const glass = pngFrom({ ...size, depth: 8, colour: 6 }, Buffer.concat(Array(336).fill(line)));
    near((await kept(glass)).at(100, 100), [255, 204, 204]);
  });
});

describe('MEM-2: what is no portrait is refused, and costs nothing', () => {
  test.each<[string, () => Uint8Array]>([
    ['nothing', () => Buffer.alloc(0)],
    ['HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'HTML behind the signature of a PNG',
      () => Buffer.concat([pngOf({ width: 1, height: 1 }).subarray(0, 8), Buffer.from('<script>')]),
    ],
    ['GIF', () => golden('picture.gif')],
    ['WebP', () => golden('picture.webp')],
    ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['a JPEG cut in the middle', () => aPortrait().subarray(0, 3000)],
    ['a JPEG without its last two bytes', () => aPortrait().subarray(0, -2)],
    ['a progressive JPEG cut behind a scan', () => golden('progressive.jpg').subarray(0, 2500)],
    ['a PNG cut in the middle', () => pngOf({ width: 240, height: 336 }).subarray(0, 1000)],
    [
      'a PNG with a wrong checksum',
      () => {
        const png = Buffer.from(pngOf({ width: 240, height: 336 }));
        png.writeUInt8(png.readUInt8(60) ^ 1, 60);
        return png;
      },
    ],
    [
      'a PNG with fewer lines than it says',
      () => pngFrom({ width: 240, height: 336, depth: 8, colour: 2 }, Buffer.alloc(335 * 721)),
    ],
    [
      'a PNG of a colour there is not',
      () => pngFrom({ width: 240, height: 336, depth: 8, colour: 5 }, Buffer.alloc(336 * 721)),
    ],
    [
      'a PNG that says another size behind its size',
      () =>
        pngOf({ width: 240, height: 336 }, undefined, [
          pngHeader({ width: 480, height: 672, depth: 8, colour: 2 }),
        ]),
    ],
    [
      'a PNG that says its size twice',
      () =>
        pngOf({ width: 240, height: 336 }, undefined, [
          pngHeader({ width: 240, height: 336, depth: 8, colour: 2 }),
        ]),
    ],
    ['only a JPEG’s beginning', () => Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG without a frame', () => Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes())).toBe('PORTRAIT_INVALID');
  });

  test('by its size alone, as it is looked at', async () => {
    expect(await portraitPictures.portrait(jpegOf(199, 280))).toMatchObject({
      reason: 'PORTRAIT_TOO_SMALL',
      detail: { width: 199, height: 280 },
    });
    expect(await refusal(jpegOf(200, 240))).toBe('taken'); // 1.2
    expect(await refusal(jpegOf(201, 240))).toBe('PORTRAIT_NOT_UPRIGHT');
    expect(await refusal(jpegOf(200, 360))).toBe('taken'); // 1.8
    expect(await refusal(jpegOf(200, 361))).toBe('PORTRAIT_NOT_UPRIGHT');
    expect(await refusal(jpegOf(336, 240))).toBe('PORTRAIT_NOT_UPRIGHT');
    expect(await refusal(withSegment(jpegOf(336, 240), APP1, exif(6)))).toBe('taken');
    expect(await refusal(withSegment(jpegOf(240, 336), APP1, exif(6)))).toBe(
      'PORTRAIT_NOT_UPRIGHT',
    );
  });

  /** More memory or time than this, and something was unpacked. */
  const cheaply = async (bytes: Uint8Array): Promise<string> => {
    const before = process.memoryUsage().rss;
    const began = Date.now();
    const reason = await refusal(bytes);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    return reason;
  };

  test('one pixel more than is decoded, and the largest that is, in less than 200 MB', async () => {
    // 1500 × 2001 is 3,001,500; 1500 × 2000 is 3,000,000
    expect(await refusal(jpegOf(1500, 2001))).toBe('PORTRAIT_TOO_LARGE');
    const dir = mkdtempSync(join(tmpdir(), 'kaipai-portraits-'));
    const line = Buffer.alloc(1 + 1500 * 4 * 2, 1);
    const deep = { width: 1500, height: 2000, depth: 16, colour: 6 } as const;
    const largest = {
      'jpeg.jpg': jpegOf(1500, 2000),
      'deep.png': pngFrom(deep, Buffer.concat(Array<Buffer>(2000).fill(line))),
    };
    for (const [name, bytes] of Object.entries(largest)) {
      writeFileSync(join(dir, name), bytes);
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'tests/support/portrait-memory.ts', join(dir, name)],
        { encoding: 'utf8' },
      );
      const [outcome, megabytes] = stdout.trim().split(' ');
      expect([name, outcome]).toEqual([name, 'ok']);
      expect(Number(megabytes)).toBeLessThan(200);
    }
    rmSync(dir, { recursive: true });
  }, 30_000);

  test('bombs: a size beyond what is decoded, before anything is unpacked', async () => {
    const vast = Buffer.from(aPortrait());
    const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
    vast.writeUInt16BE(60_000, frame + 5);
    vast.writeUInt16BE(40_000, frame + 7);
    expect(await cheaply(vast)).toBe('PORTRAIT_TOO_LARGE');
    const png = pngFrom({ width: 40_000, height: 60_000, depth: 8, colour: 2 }, Buffer.alloc(1000));
    expect(await cheaply(png)).toBe('PORTRAIT_TOO_LARGE');
  });

  test('bombs: more data than a small size has, in the picture or beside it', async () => {
    // 300 MB of zeros in 300 kB
    const zeros = Buffer.alloc(300 * 1024 * 1024);
    const form = { width: 240, height: 336, depth: 8, colour: 2 } as const;
    const data = pngFrom({ ...form, interlaced: true }, zeros);
    const profile = pngChunk('iCCP', Buffer.concat([Buffer.from('icc\0\0'), deflateSync(zeros)]));
    expect(data.length).toBeLessThan(400_000);
    expect(await cheaply(data)).toBe('PORTRAIT_INVALID');
    // what stands beside the picture is not even looked at
    expect(await cheaply(pngOf(form, undefined, [profile]))).toBe('taken');
  });

  test('bombs: a progressive picture of a thousand scans', async () => {
    const file = golden('progressive.jpg');
    const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
    const scan = file.subarray(last, -2);
    const many = Buffer.concat([
      file.subarray(0, last),
      ...Array<Buffer>(1000).fill(scan),
      file.subarray(-2),
    ]);
    expect(await cheaply(many)).toBe('PORTRAIT_INVALID');
  });
});
