import { wxmlToJs } from 'miniprogram-compiler';

/** A node as WeChat's own compiler makes it of WXML and data. */
export interface WxmlNode {
  tag: string;
  attr: Record<string, unknown>;
  children: WxmlChild[];
  parent: WxmlNode | null;
}
export type WxmlChild = WxmlNode | string;

interface Raw {
  tag: string;
  attr?: Record<string, unknown>;
  children?: (Raw | string | number | null)[];
}
type Generate = (data: unknown) => Raw;

export type RenderPage = (path: string, data: unknown) => WxmlNode;

/** Where Taro's flat templates end (16 levels) it goes on inside a component of its own. */
const deeper = 'wx-comp';

/**
 * Compiles every WXML of the build with wcc, the compiler WeChat's own tools use, and returns what
 * renders a page of it: data in, the tree a person would see out.
 */
export const compileWxml = (root: string): RenderPage => {
  const source = wxmlToJs(root);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- wcc's output is a function body
  const make = new Function('global', 'window', '__wxAppCode__', source) as (
    ...globals: object[]
  ) => (path: string) => Generate | undefined;
  const generatorOf = make({}, {}, {});

  const render = (path: string, data: unknown): Raw => {
    const generate = generatorOf(path);
    if (!generate) throw new Error(`no such WXML: ${path}`);
    return generate(data);
  };
  const grow = (raw: Raw, parent: WxmlNode | null): WxmlNode => {
    const node: WxmlNode = { tag: raw.tag, attr: raw.attr ?? {}, children: [], parent };
    const inside =
      raw.tag === deeper
        ? render('comp.wxml', { i: node.attr.i, l: node.attr.l }).children
        : raw.children;
    for (const child of inside ?? []) {
      if (child === null) continue;
      node.children.push(typeof child === 'object' ? grow(child, node) : String(child));
    }
    return node;
  };
  return (path, data) => grow(render(path, data), null);
};

export const nodesOf = (node: WxmlNode): WxmlNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
];

/** An attribute as text, empty where there is none. */
export const attrOf = (node: WxmlNode, name: string): string => {
  const value = node.attr[name];
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
};

export const textOf = (node: WxmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
