import { attrOf, nodesOf, textOf, type WxmlNode } from './wxml';

const labelOf = (node: WxmlNode): string => attrOf(node, 'aria-label') || attrOf(node, 'ariaLabel');
const isHidden = (node: WxmlNode): boolean => attrOf(node, 'aria-hidden') === 'true';

/** What a node is called: by its label, else by its words. */
export const nameOf = (node: WxmlNode): string => (labelOf(node) || textOf(node)).trim();

/** The input of this label or placeholder. */
export const inputOf = (tree: WxmlNode, label: string): WxmlNode | undefined =>
  nodesOf(tree).find(
    (node) =>
      (node.tag === 'wx-input' || node.tag === 'wx-textarea') &&
      [labelOf(node), attrOf(node, 'placeholder')].includes(label),
  );

/** What can be tapped and is called so: the exact one first, and of several the last. */
export const tappableOf = (tree: WxmlNode, name: string): WxmlNode | undefined => {
  const tappable = nodesOf(tree).filter(
    (node) => ('bindtap' in node.attr || 'catchtap' in node.attr) && !isHidden(node),
  );
  const exact = tappable.filter((node) => nameOf(node) === name);
  const partly = tappable.filter((node) => nameOf(node).includes(name));
  const smallest = partly.sort((one, other) => nameOf(one).length - nameOf(other).length)[0];
  return exact[exact.length - 1] ?? smallest;
};
