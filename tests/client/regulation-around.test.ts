import { bodyTexts, contactTexts, programmeTexts } from '../../src/copy/regulation-around';

test('PUB-15: the programme is said in the order of its days and hours, however it is written', () => {
  expect(
    programmeTexts({
      programme: [
        { kind: 'departure', day: '2025-01-16', from: null, until: '14:00' },
        { kind: 'play', day: '2025-01-12', from: null, until: null },
        { kind: 'sign-in', day: '2025-01-12', from: '08:00', until: '08:30', note: '带证件' },
        {
          ...{ kind: 'report', day: '2025-01-11', from: '09:00', until: null },
          place: { name: '东馆', point: { latitude: 28.55, longitude: 112.33 } },
        },
      ],
    }),
  ).toEqual([
    '2025年1月11日 09:00 起 报到：东馆（地图位置 28.55，112.33）',
    '2025年1月12日 比赛',
    '2025年1月12日 08:00–08:30 签到：带证件',
    '2025年1月16日 14:00 前 离会',
  ]);
});

test('PUB-16: whom to ask, how and when', () => {
  expect(
    contactTexts({
      contacts: [
        { about: '报名', name: '王老师', phone: '0771-1234567', hours: '工作日 9:00–17:00' },
        { about: '交通', email: 'help@example.cn' },
      ],
    }),
  ).toEqual(['报名：王老师，0771-1234567，工作日 9:00–17:00', '交通：help@example.cn']);
});

test('PUB-17: who sits in a body and what it decides', () => {
  expect(
    bodyTexts({
      bodies: [
        { body: 'jury', names: ['张仲裁', '李仲裁', '赵仲裁'] },
        { body: 'supervisor', names: [] },
      ],
      deciders: [{ what: 'appeal', body: 'jury' }],
    }),
  ).toEqual(['仲裁委员会：张仲裁、李仲裁、赵仲裁', '赛事监督：赛前公布', '申诉由仲裁委员会决定']);
});
