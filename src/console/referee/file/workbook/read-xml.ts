import { SaxesParser } from 'saxes';
import { unicodeText } from '../decode-text';
import { UnusableFile } from '../file-fault';

/** Far more than a workbook needs: what an attacker nests or repeats costs memory before anything is made of it. */
const MOST_LEVELS = 64;
const MOST_ATTRIBUTES = 100;

/** Told of an XML file's elements in their order; `path` names one from the root on: `sst/si/t`. */
export interface XmlListener {
  readonly open?: (path: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (path: string, text: string) => void;
  readonly close?: (path: string) => void;
}

/** Whoever writes a workbook chooses its prefixes. */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributeOf = (attributes: Readonly<Record<string, string>>) => (name: string) =>
  attributes[name] ??
  Object.entries(attributes).find(([written]) => withoutPrefix(written) === name)?.[1];

/** Reads a file of a workbook, UTF-8 or UTF-16 (OPC allows no other); throws on whatever is not well-formed. */
export const readXml = (bytes: Uint8Array, { open, text, close }: XmlListener): void => {
  const content = unicodeText(bytes);
  if (content === null) throw new UnusableFile({ fault: 'UNREADABLE' });
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const paths: string[] = [];
  const here = () => paths.at(-1) ?? '';
  let attributes = 0;
  parser.on('opentagstart', ({ name }) => {
    attributes = 0;
    if (paths.length === MOST_LEVELS) throw new UnusableFile({ fault: 'UNREADABLE' });
    paths.push(paths.length === 0 ? withoutPrefix(name) : `${here()}/${withoutPrefix(name)}`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new UnusableFile({ fault: 'UNREADABLE' });
  });
  parser.on('opentag', (tag) => open?.(here(), attributeOf(tag.attributes)));
  parser.on('text', (written) => text?.(here(), written));
  parser.on('cdata', (written) => text?.(here(), written));
  parser.on('closetag', () => {
    close?.(here());
    paths.pop();
  });
  parser.write(content).close();
};
