import { aRegulation } from '../support/builders/a-tournament';
import { quotaTexts } from '../../src/copy/regulation-quotas';

it('says who may send how many, as an entrant reads it (CAP-1, CAP-5)', () => {
  const { groups } = aRegulation();
  const texts = quotaTexts({
    groups,
    quotas: [
      { of: 'athletes', per: 'tournament', max: 200 },
      { of: 'athletes', per: 'unit', by: 'group', max: 10 },
      { of: 'entries', per: 'unit', by: 'event', disciplines: ['OT'], max: 1 },
      { of: 'entries', per: 'unit', by: 'event', disciplines: ['MS', 'MD'], max: 3 },
      { of: 'entries', per: 'unit', groups: ['U12'], disciplines: ['MS'], max: 2 },
      { of: 'staff', role: 'coach', per: 'unit', by: 'group', max: 1 },
      { of: 'staff', per: 'unit', max: 4 },
    ],
  });
  expect(texts).toEqual([
    '全赛事限 200 名运动员，按报名先后',
    '每个单位每个组别至多 10 名运动员',
    '每个单位每个项目（团体）至多 1 队',
    '每个单位每个项目（男子单打、男子双打）至多 3 个报名',
    '每个单位（U12组的男子单打）至多 2 人',
    '每个单位每个组别至多 1 名教练',
    '每个单位至多 4 名随行人员',
  ]);
});
