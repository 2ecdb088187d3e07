import { View } from '@tarojs/components';
import { navigateTo } from '@tarojs/taro';
import { entryPath, eventListPath, MY_ENTRIES_PATH } from '../../client/page-addresses';
import { detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { goEnter } from './go-enter';
import { offersOthers } from './for-others';
import type { NextStep } from './next-step';
import { wayInOf } from './way-in';
import type { ShownTournament } from './use-tournament-detail';

const goTo = (url: string) => void navigateTo({ url });

/** For whoever may play in nothing here: the way in as coach or leader (ENT-2). */
const ForOthers = ({ shown: { detail, groups, whom, mine } }: Pick<NextStepBarProps, 'shown'>) =>
  detail.phase === 'open' && offersOthers(groups, whom.person, mine) ? (
    <Button kind="secondary" onPress={() => goEnter(detail.regulation.id, undefined, whom.forWhom)}>
      {detailCopy.forOthers}
    </Button>
  ) : null;

interface EnteredBarProps {
  shown: ShownTournament;
  step: Extract<NextStep, { kind: 'entered' }>;
}

/** In it already: to the entry, and into another event where one is open to the person. */
const EnteredBar = ({ shown, step: { entry, again } }: EnteredBarProps) => (
  <View className="tournament-bar">
    <Button onPress={() => goTo(entry ? entryPath(entry.id, entry.memberId) : MY_ENTRIES_PATH)}>
      {entry ? detailCopy.seeMine : detailCopy.seeAll}
    </Button>
    {again ? (
      <Button
        kind="secondary"
        onPress={() => goEnter(shown.detail.regulation.id, again.id, shown.whom.forWhom)}
      >
        {detailCopy.again(again.name)}
      </Button>
    ) : (
      <ForOthers shown={shown} />
    )}
  </View>
);

export interface NextStepBarProps {
  shown: ShownTournament;
  /** it is still being asked what fits */
  judging: boolean;
}

/** What is next: the way in or back to one's own, or in a sentence why there is none. */
export const NextStepBar = ({ shown, judging }: NextStepBarProps) => {
  const { nextStep: step, detail, whom } = shown;
  const { id } = detail.regulation;
  if (step.kind === 'entered') return <EnteredBar shown={shown} step={step} />;
  if (step.kind === 'results')
    return (
      <Button onPress={() => goTo(eventListPath(id, step.eventId))}>{detailCopy.seeResults}</Button>
    );
  if (step.kind === 'enter')
    return (
      <Button busy={judging} onPress={() => goEnter(id, undefined, whom.forWhom)}>
        {detailCopy.enter}
      </Button>
    );
  const way = detail.phase === 'open' ? wayInOf(shown.refusal, whom.person) : null;
  if (way)
    return (
      <>
        <Button onPress={way.go}>{way.label}</Button>
        <ForOthers shown={shown} />
      </>
    );
  return (
    <Stack gap={4}>
      <Type strong align="center">
        {step.sentence}
      </Type>
      {step.note ? (
        <Type size={14} tone="soft" align="center">
          {step.note}
        </Type>
      ) : null}
      <ForOthers shown={shown} />
    </Stack>
  );
};
