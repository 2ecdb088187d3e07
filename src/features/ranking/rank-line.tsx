import { View } from '@tarojs/components';
import { useState } from 'react';
import { asQuarters } from '../../contract/points';
import type { AthleteList } from '../../contract/ranking';
import type { Day } from '../../contract/words';
import { athleteCopy, pointsText, rankText } from '../../copy/ranking-pages';
import { fullDayText } from '../../copy/time';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { SegmentedTabs } from '../../ui/segmented-tabs';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { rankLineOf, type LineKind, type RankLine } from './rank-line-view';

const TABS = (['rank', 'total'] as const).map((value) => ({
  value,
  label: athleteCopy.line[value],
}));
const WORDS: Record<LineKind, (value: number) => string> = {
  rank: rankText,
  total: (value) => pointsText(asQuarters(value)),
};

const Drawing = ({ line, label }: { line: RankLine; label: string }) => (
  <View className="athlete-line" {...aria({ role: 'img', label })}>
    {line.runs.map(({ left, width, top }) => (
      <View
        key={left}
        className="athlete-run"
        style={{ left: `${left}%`, width: `${width}%`, top: `${top}%` }}
      />
    ))}
    {line.joins.map(({ left, top, height }) => (
      <View
        key={left}
        className="athlete-join"
        style={{ left: `${left}%`, top: `${top}%`, height: `${height}%` }}
      />
    ))}
    {line.last ? (
      <View
        className="athlete-now"
        style={{ left: `${line.last.left}%`, top: `${line.last.top}%` }}
      />
    ) : null}
  </View>
);

/** Rank and total over the last 52 issues, drawn of plain boxes: they need no canvas in WeChat. */
export const RankLineCard = ({ shown, date }: { shown: AthleteList; date: Day }) => {
  const [kind, setKind] = useState<LineKind>('rank');
  const line = rankLineOf(shown.history, date, kind);
  if (!line) return null;
  const say = WORDS[kind];
  const words = athleteCopy.lineWords[kind](say(line.best), say(line.worst), say(shown.row[kind]));
  return (
    <Section title={athleteCopy.lineTitle}>
      <Card>
        <Stack gap={12}>
          <SegmentedTabs tabs={TABS} value={kind} onChange={setKind} />
          <View>
            <Type size={12} tone="soft">
              {say(line.upper)}
            </Type>
            <Drawing line={line} label={words} />
            <Stack row justify="between" gap={8}>
              <Type size={12} tone="soft">
                {say(line.lower)}
              </Type>
            </Stack>
            <View className="athlete-days">
              <Type size={12} tone="soft">
                {fullDayText(line.firstDay)}
              </Type>
              <Type size={12} tone="soft">
                {fullDayText(date)}
              </Type>
            </View>
          </View>
          <Type size={14} tone="soft">
            {words}
          </Type>
        </Stack>
      </Card>
    </Section>
  );
};
