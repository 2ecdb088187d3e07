/** What the build puts in the place of these expressions; there is no process on a phone. */
declare const process: {
  env: {
    TARO_ENV: 'h5' | 'weapp';
    NODE_ENV: string;
    KAIPAI_API_BASE: string;
    KAIPAI_WECHAT_TEMPLATES: string;
  };
};
