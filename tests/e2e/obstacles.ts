import type axeCore from 'axe-core';
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';

/** What keeps somebody from using the page (WCAG 2.1 A and AA), serious or worse, with an example of where. */
export const obstaclesOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axeCore };
    const { violations } = await inPage.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      // a card's name is a sentence in the order in which it is heard, what it shows stands in another
      rules: { 'label-content-name-mismatch': { enabled: false } },
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.length}, as ${nodes[0]?.html.slice(0, 120)}`);
  });
};
