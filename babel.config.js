// Taro reads this for both targets; config/index.ts puts what it needs of node_modules through it as well.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
