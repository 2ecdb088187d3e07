declare module 'miniprogram-compiler' {
  export const wxmlToJs: (root: string) => string;
}
