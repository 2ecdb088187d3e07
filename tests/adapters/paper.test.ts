import { decode } from 'jpeg-js';
import { exifOrientation } from '../../functions/adapters/pictures/exif-orientation';
import { jpegFrame } from '../../functions/adapters/pictures/jpeg-frame';
import { paperOf } from '../../functions/adapters/pictures/paper';
import { exif, jpegOf, pngChunk, pngOf, withSegment } from '../support/pictures';

const APP1 = 0xe1;
const COMMENT = 0xfe;
const END = Buffer.from([0xff, 0xd9]);
const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
);
const typeOf = (bytes: Uint8Array) => paperOf(bytes)?.contentType ?? null;

describe('ENT-16: a paper is told by its bytes', () => {
  test('a PDF stays as it came', () => {
    expect(paperOf(PDF)).toEqual({ contentType: 'application/pdf', bytes: PDF });
  });

  test.each<[string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a PDF cut off', PDF.subarray(0, 40)],
    ['a script that ends as a PDF', Buffer.from('#!/bin/sh\n%PDF-1.7\n%%EOF')],
    ['a JPEG cut off', jpegOf(60, 40).subarray(0, 300)],
    ['a PNG cut off', pngOf({ width: 60, height: 40 }).subarray(0, 60)],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
    ['an archive', Buffer.from('PK\x03\x04')],
  ])('%s is none', (_, bytes) => {
    expect(typeOf(bytes)).toBeNull();
  });

  test('a photo keeps which way up it is, and loses where it was taken and what was written into it', () => {
    const photo = withSegment(
      withSegment(jpegOf(60, 40), APP1, exif(6, 'N31.2304 E121.4737')),
      COMMENT,
      Buffer.from('<script>alert(1)</script>'),
    );
    const paper = paperOf(Buffer.concat([photo, Buffer.from('PK\x03\x04 hidden behind the end')]));
    expect(paper?.contentType).toBe('image/jpeg');
    const bytes = Buffer.from(paper?.bytes ?? []);
    for (const word of ['N31.2304', 'script', 'hidden']) expect(bytes.includes(word)).toBe(false);
    expect(jpegFrame(bytes)).toMatchObject({ width: 60, height: 40, orientation: 6 });
    expect(exifOrientation(bytes.subarray(12))).toBe(6);
    expect(Buffer.from(decode(bytes).data)).toEqual(Buffer.from(decode(photo).data));
  });

  test('nothing stays behind the picture’s end: a second picture that phones add says where it was taken too', () => {
    const photo = jpegOf(60, 40);
    const second = withSegment(jpegOf(60, 40), APP1, exif(6, 'N31.2304 E121.4737'));
    const paper = paperOf(Buffer.concat([photo, second]));
    const bytes = Buffer.from(paper?.bytes ?? []);
    expect(bytes.includes('N31.2304')).toBe(false);
    expect(bytes.lastIndexOf(END)).toBe(bytes.indexOf(END));
    expect(Buffer.from(decode(bytes).data)).toEqual(Buffer.from(decode(photo).data));
  });

  test('a note between two scans goes too', () => {
    const photo = jpegOf(60, 40);
    const note = Buffer.concat([Buffer.from([0xff, COMMENT, 0, 10]), Buffer.from('N31.2304')]);
    const noted = Buffer.concat([photo.subarray(0, -2), note, END]);
    const bytes = Buffer.from(paperOf(noted)?.bytes ?? []);
    expect(jpegFrame(bytes)).toMatchObject({ width: 60, height: 40 });
    expect(bytes.includes('N31.2304')).toBe(false);
  });

  test('a PNG loses its texts', () => {
    const png = pngOf({ width: 60, height: 40 });
    const said = Buffer.concat([
      png.subarray(0, 33),
      pngChunk('tEXt', Buffer.from('Comment\0N31.2304')),
      png.subarray(33),
    ]);
    const bytes = Buffer.from(paperOf(said)?.bytes ?? []);
    expect(bytes).toEqual(png);
  });
});
