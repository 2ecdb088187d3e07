import {
  givesAway,
  isPublished,
  nameOutside,
  shownName,
  shownUnit,
} from '../../../functions/domain/membership/publication';
import { CONSENT_TEXTS } from '../../../src/contract/consents';
import { GUARDIAN, PUBLICATION, SENSITIVE_DATA } from '../../../src/copy/agreements';
import { aPublication } from '../../support/builders/a-member';

describe('MEM-13: the one policy of publication', () => {
  test.each([
    ['王小明', '王*明'],
    ['王明', '王*'],
    ['欧阳小明', '欧**明'],
    ['王', '王*'],
    ['阿依·买买提', '阿****提'],
    ['Nadia Petrova', 'N*'],
    [' Li ', 'L*'],
  ])('%s, who does not consent, is %s without unit; who consents is shown', (name, masked) => {
    const nobody = { name, unit: '云杉小学', published: false };
    expect([shownName(nobody), shownUnit(nobody)]).toEqual([masked, null]);
    const somebody = { ...nobody, published: true };
    expect([shownName(somebody), shownUnit(somebody)]).toEqual([name, '云杉小学']);
    expect(nameOutside(name)).toBe(masked);
    // masking what is masked changes nothing: an issue may be gone through again
    expect(shownName({ name: masked, published: false })).toBe(masked);
  });

  test('a consent stands until it is taken back; who was never asked, and who is gone, gave none', () => {
    expect(isPublished({ publication: aPublication })).toBe(true);
    const withdrawnAt = '2026-11-02T00:00:00.000Z';
    expect(isPublished({ publication: { ...aPublication, withdrawnAt } })).toBe(false);
    expect(isPublished({ publication: null })).toBe(false);
    expect(isPublished({})).toBe(false);
    expect(isPublished(null)).toBe(false);
  });

  test('a text gives away whoever is masked, however it is written', () => {
    const child = { name: 'Ａda Lin', unit: '云杉小学', published: false };
    expect(givesAway('ada lin 队', [child])).toBe(true);
    expect(givesAway('云杉 小学二队', [child])).toBe(true);
    expect(givesAway('飞鱼队', [child])).toBe(false);
    expect(givesAway('ada lin 队', [{ ...child, published: true }])).toBe(false);
    expect(givesAway('飞鱼队', [{ ...child, unit: null }])).toBe(false);
  });
});

test('the text that is read is the present one of the list of versions', () => {
  expect([SENSITIVE_DATA, GUARDIAN, PUBLICATION].map(({ version }) => version)).toEqual([
    CONSENT_TEXTS['sensitive-data'][0],
    CONSENT_TEXTS.guardian[0],
    CONSENT_TEXTS.publication[0],
  ]);
});
