import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 240;
const HEIGHT = 336;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const inEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** A one-inch portrait of nobody: head and shoulders in one tone on another, as a PNG. */
export const demoPortrait = (tone: number): Buffer => {
  const ground = [226, 232, 240];
  const figure = [90 + ((tone * 37) % 90), 110 + ((tone * 53) % 70), 150 + ((tone * 29) % 60)];
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: WIDTH }, (__, x) =>
        inEllipse(x, y, 120, 132, 54, 66) || inEllipse(x, y, 120, 344, 104, 124) ? figure : ground,
      ).flat(),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
