/** WeChat has no tabs. */
export const followTabs = (): void => undefined;
