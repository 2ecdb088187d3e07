import themes from './theme.json';

const inBrowsers = process.env.TARO_ENV === 'h5';

/** WeChat looks a colour up in theme.json; browsers get the light one, and CSS (ui/browser.css) the rest. */
const themed = (name: keyof typeof themes.light): string =>
  inBrowsers ? themes.light[name] : `@${name}`;

const tab = (name: 'tournaments' | 'ranking' | 'service' | 'me', text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `assets/tab-${name}.png`,
  selectedIconPath: themed(`${name}Chosen`),
});

export default defineAppConfig({
  pages: [
    'pages/tournaments/index',
    'pages/ranking/index',
    'pages/service/index',
    'pages/me/index',
    'pages/lost/index',
  ],
  subPackages: [
    {
      root: 'packages/tournament',
      pages: ['detail/index', 'entries/index', 'notices/index', 'acceptance/index'],
    },
    { root: 'packages/ranking', pages: ['athlete/index'] },
    { root: 'packages/entry', pages: ['new/index', 'mine/index', 'detail/index', 'invite/index'] },
    { root: 'packages/inbox', pages: ['list/index', 'settings/index'] },
    {
      root: 'packages/account',
      pages: [
        'profile/index',
        'family/index',
        'security/index',
        'sessions/index',
        'privacy/index',
        'accesses/index',
        'phone/index',
        'guardians/index',
        'roles/index',
      ],
    },
  ],
  preloadRule: {
    'pages/tournaments/index': { network: 'all', packages: ['packages/tournament'] },
    'pages/ranking/index': { network: 'all', packages: ['packages/ranking'] },
    'packages/tournament/detail/index': { network: 'all', packages: ['packages/entry'] },
  },
  window: {
    navigationBarTitleText: '开拍',
    // In browsers every page draws its own bar (ui/top-bar.h5), so Taro's stays away.
    navigationStyle: inBrowsers ? 'custom' : 'default',
    navigationBarBackgroundColor: themed('barColor'),
    navigationBarTextStyle: themed('barText'),
    backgroundColor: themed('ground'),
    backgroundTextStyle: themed('pull'),
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabChosen'),
    backgroundColor: themed('tabGround'),
    borderStyle: themed('tabBorder') as 'white',
    list: [
      tab('tournaments', '赛事'),
      tab('ranking', '排名'),
      tab('service', '服务'),
      tab('me', '我的'),
    ],
  },
  // Taro's slide hides the page beneath by a timer that a step back does not stop: it would hide what was come back to.
  ...(inBrowsers && { animation: false }),
  darkmode: true,
  themeLocation: 'theme.json',
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
});
