/** In WeChat there is nothing to say: the app may render nothing beside its pages. */
export const OldVersion = () => null;
