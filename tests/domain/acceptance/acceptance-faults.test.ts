import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { acceptanceFaults } from '../../../functions/domain/acceptance/acceptance-faults';
import { replayFaultText } from '../../../src/copy/replay-faults';
import { aFile, anEntry, ranked } from './an-acceptance-file';

const entries = [ranked('e1', 1), ranked('e2', 2), ranked('e3', 3), ranked('e4', 4)];
const qualifying = { size: 2, wildCards: 4, maxQualifiers: 2 };
const pair = { athletes: ['m8', 'm9'].map((id) => ({ id, rank: 1, total: null })) };
const cards = (main: string[], ofQualifying: string[] = []) => ({
  wildCards: { main, qualifying: ofQualifying },
});

// what ACC-1, ACC-2 and ACC-5 forbid, each by one fault and no other
test.each<[string, AcceptanceFile, string]>([
  [
    'an issue of a Thursday',
    aFile({ entries, issue: '2026-11-19' }),
    'issue：不是星期三；排名每周三发布',
  ],
  [
    'the issue of the Wednesday after closing',
    aFile({ entries, issue: '2026-11-25' }),
    'issue：这一期排名在报名截止之后才发布；应是截止以前发布的',
  ],
  [
    // the issue of the 18th is due on Wednesday at 01:00 in Shanghai, 17:00 on Tuesday in UTC
    'an issue a millisecond before it is due',
    aFile({ entries, closing: '2026-11-17T16:59:59.999Z' }),
    'issue：这一期排名在报名截止之后才发布；应是截止以前发布的',
  ],
  [
    'no issue, by rank',
    aFile({ entries, issue: null }),
    'issue：按排名或积分接收，却没有写是哪一期排名',
  ],
  [
    'an entry twice',
    aFile({
      entries: [
        ...entries,
        { ...ranked('e1', 9), seq: 9, athletes: [{ id: 'm9', rank: 9, total: null }] },
      ],
    }),
    'entries.4.id：“e1”出现了两次；每个编号只能有一个',
  ],
  [
    'an athlete in two entries',
    aFile({
      entries: [...entries, anEntry('e5', { athletes: [{ id: 'm2', rank: 2, total: null }] })],
    }),
    'entries.4.athletes.0.id：“m2”出现了两次；每个编号只能有一个',
  ],
  [
    'a pair by rank',
    aFile({ entries: [...entries, anEntry('e5', pair)] }),
    'entries.4.athletes：按名次接收的是单打，每个报名只能有一人；双打应按积分之和',
  ],
  [
    'two of one instant and number, by time',
    aFile({ entries: [...entries, anEntry('e5', { seq: 2 })] }),
    'entries.4.seq：“e5”与另一个报名的时间和序号都相同，分不出先后',
  ],
  [
    'lots without a seed',
    aFile({ entries, regulation: { ties: 'lot' } }),
    'seed：有抽签决定的次序，却没有写 seed',
  ],
  [
    'a wild card to nobody',
    aFile({ entries, decisions: cards(['e7']) }),
    'decisions.wildCards.main.0：没有“e7”这个编号；请查对',
  ],
  [
    'a wild card to a special exempt',
    aFile({ entries, decisions: { specialExempts: ['e2'], ...cards(['e2']) } }),
    'decisions.wildCards.main.0：“e2”已由另一个名额进入；每个报名只占一个',
  ],
  [
    'wild cards of both draws',
    aFile({
      entries,
      regulation: { qualifying },
      decisions: { qualifyingHeld: true, ...cards(['e2'], ['e3', 'e2']) },
    }),
    'decisions.wildCards.qualifying.1：“e2”已由另一个名额进入；每个报名只占一个',
  ],
  [
    'more wild cards than the regulation has',
    aFile({ entries, decisions: cards(['e2', 'e3']) }),
    'decisions.wildCards.main：多于规程的名额，最多 1 个',
  ],
  [
    'wild cards of a qualifying that is not held',
    aFile({ entries, regulation: { qualifying }, decisions: cards([], ['e3']) }),
    'decisions.wildCards.qualifying：不举行预选赛，不能给预选赛外卡',
  ],
  [
    'a qualifying that the regulation has not',
    aFile({ entries, decisions: { qualifyingHeld: true } }),
    'decisions.qualifyingHeld：写的是举行预选赛，而规程没有预选赛',
  ],
  [
    'more wild cards than the qualifying has places',
    aFile({
      entries,
      regulation: { qualifying },
      decisions: { qualifyingHeld: true, ...cards([], ['e1', 'e2', 'e3']) },
    }),
    'decisions.wildCards.qualifying：多于规程的名额，最多 2 个',
  ],
  [
    'more qualifiers than the regulation allows',
    aFile({
      entries,
      regulation: { qualifying },
      decisions: { qualifyingHeld: true, qualifiers: 3 },
    }),
    'decisions.qualifiers：多于规程的名额，最多 2 个',
  ],
  [
    // 2 exempts + 1 wild card + 2 qualifiers
    'more given than the main draw has places',
    aFile({
      entries,
      regulation: { qualifying },
      decisions: {
        qualifyingHeld: true,
        qualifiers: 2,
        specialExempts: ['e1', 'e2'],
        ...cards(['e3']),
      },
    }),
    'decisions：特免、外卡和预选出线共 5 个，多于正选的 4 个签位',
  ],
])('%s', (_, file, said) => {
  expect(acceptanceFaults(file).map(replayFaultText)).toEqual([said]);
});

test('what is not read need not be there: no issue by time, no seed without lots', () => {
  const file = aFile({ entries, issue: null, regulation: { order: 'time' } });
  expect(acceptanceFaults(file)).toEqual([]);
});
