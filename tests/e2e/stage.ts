import type { Browser } from 'playwright-core';
import type { Product } from '../support/product';

/** What every journey is given: the browser, and the one product they all use, one after the other. */
export interface Stage {
  readonly browser: Browser;
  readonly product: Product;
}
