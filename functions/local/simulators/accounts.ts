/** The accounts the simulators know: what the product's environment must say to be let in. */
export const simulatorAccounts = {
  sms: {
    secretId: 'simulator-secret-id',
    secretKey: 'simulator-secret-key',
    appId: '1400000000',
    sign: '开拍',
    templates: {
      code: '1001',
      invited: '1002',
      removed: '1003',
      'entry-result': '1004',
      reminder: '1005',
      'profile-reviewed': '1006',
      'tournament-news': '1007',
      'guardian-consent': '1008',
      ...{ 'phone-changed': '1011', 'phone-request-refused': '1012', 'guardian-invited': '1013' },
      'phone-released': '1014',
      'child-moved': '1015',
      'guardian-changed': '1016',
      'organisation-invited': '1017',
      'own-guardian-changed': '1017',
    },
  },
  wechat: {
    appId: 'wx0000000000000000',
    appSecret: 'simulator-app-secret',
    templates: {
      invited: 'tpl-invited',
      'entry-result': 'tpl-entry-result',
      'roster-changed': 'tpl-roster-changed',
      reminder: 'tpl-reminder',
      'profile-reviewed': 'tpl-profile-reviewed',
      'tournament-news': 'tpl-tournament-news',
    },
  },
  files: { accessKeyId: 'simulator-access-key', secretAccessKey: 'simulator-secret-access-key' },
} as const;
