import { fieldsAsked } from '../../contract/regulation';
import { View } from '@tarojs/components';
import type { PersonFit } from '../../client/fits';
import type { MyEntry } from '../../contract/entries';
import type { Me } from '../../contract/membership';
import type { TournamentDetail } from '../../contract/tournaments';
import { formCopy, realNameCopy } from '../../copy/entry';
import { hindranceOf, personsCopy } from '../../copy/persons';
import { Button } from '../../ui/button';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { PersonList, personName } from '../person-list';
import { Checklist } from './checklist';
import { Details } from './details';
import { EntryResult } from './entry-result';
import { EventStep } from './event-step';
import { fieldsOfMaker } from './form-fields';
import { daysTaken, overlapNote, peopleSummary } from './form-notes';
import { openMe, openProfile } from './ways';
import { othersOf } from './own-answers';
import { PeopleStep } from './people-step';
import { PriceLine } from './price-line';
import { choicesOf, readyForm } from './ready-form';
import { RefusalNote } from './refusal-note';
import { StepCard } from './step-card';
import { REFUSAL_ID, stepId } from './scrolling';
import { useEntryForm, type Wanted } from './use-entry-form';

export interface EntryFormFilledProps {
  detail: TournamentDetail;
  /** the account's persons, with what fits each */
  people: readonly PersonFit[];
  me: Me;
  /** of all of them: who stands in what already */
  mine: readonly MyEntry[];
  wanted: Wanted;
  notice?: string;
}

/** The three steps, the check list and the one button; after sending, the result in their place. */
export const EntryFormFilled = ({
  detail,
  people,
  me,
  mine,
  wanted,
  notice,
}: EntryFormFilledProps) => {
  const persons = people.map(({ person }) => person);
  const form = useEntryForm(detail.regulation.id, wanted, persons);
  const { draft, open, setOpen, refusal, change } = form;
  if (form.result) return <EntryResult entry={form.result} />;

  const several = people.length > 1;
  const whom = people.find(({ person }) => person.memberId === draft.whom);
  const { choices, gone } = choicesOf(detail, whom?.fit, draft);
  const ready = readyForm(draft, detail, choices, me, whom?.person, mine);
  const overlapping = overlapNote(daysTaken(detail.regulation, draft.eventId), draft.whom, mine);
  const step = ready ? open : whom ? (open === 'whom' ? open : 'event') : 'whom';
  const lacking = (of: string) => ready?.lacks.some((lack) => lack.step === of) ?? true;
  const errorAt = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const placed = refusal?.step ?? null;
  const numberOf = (step: number) => step + (several ? 1 : 0);
  const resumed = form.resumed && !gone && !refusal ? formCopy.draftKept : null;
  return (
    <Screen
      title={formCopy.title}
      notice={notice}
      bottom={
        ready ? (
          <>
            <PriceLine rules={detail.regulation} event={ready.facts.event} now={detail.now} />
            <Button onPress={() => form.submit(ready.facts, ready.role)}>
              {ready.choice.waitlist ? formCopy.submitWaitlist : formCopy.submit}
            </Button>
          </>
        ) : undefined
      }
    >
      <Type size={14} tone="soft" lines={2}>
        {detail.regulation.name}
      </Type>
      {resumed ? (
        <Type size={14} tone="go">
          {resumed}
        </Type>
      ) : null}
      {overlapping ? (
        <Type size={14} tone="wait">
          {overlapping}
        </Type>
      ) : null}
      {several ? (
        <StepCard
          id={stepId('whom')}
          number={1}
          title={formCopy.steps.whom}
          open={step === 'whom'}
          done={whom !== undefined}
          summary={whom && personName(whom.person)}
          onOpen={() => setOpen('whom')}
        >
          <RefusalNote sentence={placed === 'whom' ? (refusal?.sentence ?? null) : null} />
          <PersonList
            people={people}
            value={draft.whom ?? undefined}
            onChoose={form.chooseWhom}
            isShut={({ person }) => hindranceOf(person) !== null}
          />
        </StepCard>
      ) : null}
      <StepCard
        id={stepId('event')}
        number={numberOf(1)}
        title={formCopy.steps.event}
        open={step === 'event'}
        done={ready !== null}
        summary={ready?.choice.name}
        disabled={!whom}
        onOpen={() => setOpen('event')}
      >
        <EventStep
          choices={choices}
          value={draft.eventId}
          onChoose={form.choose}
          refusal={
            placed === 'event'
              ? (refusal?.sentence ?? null)
              : gone
                ? formCopy.draftGone(gone.name, gone.note)
                : null
          }
        />
      </StepCard>
      <StepCard
        id={stepId('people')}
        number={numberOf(2)}
        title={formCopy.steps.people}
        open={step === 'people'}
        done={!lacking('people')}
        summary={ready && peopleSummary(form, ready)}
        disabled={!ready}
        onOpen={() => setOpen('people')}
      >
        {ready ? (
          <PeopleStep form={form} ready={ready} family={people.filter((one) => one !== whom)} />
        ) : null}
      </StepCard>
      <StepCard
        id={stepId('details')}
        number={numberOf(3)}
        title={formCopy.steps.details}
        open={step === 'details'}
        done={!lacking('details')}
        disabled={!ready}
        onOpen={() => setOpen('details')}
      >
        {ready ? (
          <Details
            fields={fieldsOfMaker(fieldsAsked(detail.regulation.entry), ready.role)}
            answers={draft.answers}
            onAnswers={(answers) => change({ answers })}
            forWhom={ready.facts.forWhom}
            others={othersOf(
              fieldsAsked(detail.regulation.entry),
              ready.alone ? [] : draft.own,
              ready.facts.family,
              (own) => change({ own }),
            )}
            accepted={draft.accepted}
            onAccept={(accepted) => change({ accepted })}
            errorAt={errorAt}
          />
        ) : null}
      </StepCard>
      {ready ? <Checklist lacks={ready.lacks} onOpen={setOpen} /> : null}
      <View id={REFUSAL_ID}>
        <RefusalNote
          sentence={refusal && !placed ? refusal.sentence : null}
          action={refusal?.toProfile && (several ? personsCopy.toMe : realNameCopy.none.action)}
          onAction={several ? openMe : openProfile}
        />
      </View>
    </Screen>
  );
};
