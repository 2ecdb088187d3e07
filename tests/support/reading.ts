import type { Page } from 'playwright-core';

/** Words of the Latin alphabet that people here read as they are. */
const READ = new RegExp(
  `^(${[
    'Kaipai',
    'CTJ',
    'ITF',
    'WTA',
    'ATP',
    'UTR',
    'CTA',
    'CTTA',
    'WTT',
    'VS',
    'xlsx',
    'Excel',
    'CSV',
    'PDF',
    'JPG',
    'PNG',
    'JSON',
    'SMS',
    'KB',
    'MB',
    'Esc',
    'Enter',
    'Tab',
    'Ctrl',
    'Tennis',
    'Chrome',
    'iPhone',
    'Android',
    'Windows',
    'Linux',
    'Mac',
  ].join('|')})$`,
  'i',
);

/** Traces of the code in what a person reads: a code of reasons, a clause of the rulebook, a value never filled in, English. */
const traceIn = (text: string): string[] => [
  ...(text.match(/\b[A-Z]{3,}(_[A-Z]+)+\b|\b[A-Z]{3}-\d+\b|\[object|\bundefined\b|\bNaN\b/g) ?? []),
  ...(text.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !READ.test(word)),
];

/**
 * What a page says that no person should have to read; what stands in a `code` element is a digest, to be compared.
 */
export const tracesOfCode = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || parentElement.closest('script, style, noscript, code')) continue;
      if (parentElement.checkVisibility()) said.push(node.textContent ?? '');
    }
    return said;
  });
  return [...new Set(texts.flatMap(traceIn))];
};
