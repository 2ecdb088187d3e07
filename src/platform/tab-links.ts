/** WeChat's own tabs are no links. */
export const quietTabLinks = (): void => undefined;
