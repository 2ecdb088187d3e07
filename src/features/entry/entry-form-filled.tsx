import type { Me } from '../../contract/membership';
import type { MyFit, TournamentDetail } from '../../contract/tournaments';
import { formCopy, realNameCopy } from '../../copy/entry';
import { ROLE } from '../../copy/words';
import { Button } from '../../ui/button';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { Checklist } from './checklist';
import { Details } from './details';
import { EntryResult } from './entry-result';
import { EventStep } from './event-step';
import { unitOf } from './form-check';
import { fieldsOfMaker } from './form-fields';
import { openProfile } from './ways';
import { PeopleStep } from './people-step';
import { PriceLine } from './price-line';
import { choicesOf, readyForm, type ReadyForm } from './ready-form';
import { RefusalNote } from './refusal-note';
import { StepCard } from './step-card';
import { stepId } from './scrolling';
import { useEntryForm, type EntryForm } from './use-entry-form';

export interface EntryFormFilledProps {
  detail: TournamentDetail;
  fit: MyFit;
  me: Me;
  eventId: string | null;
  notice?: string;
}

const peopleSummary = ({ draft }: EntryForm, ready: ReadyForm): string =>
  [
    ready.singles ? (ready.me.profile?.realName ?? formCopy.myself) : draft.teamName.trim(),
    ready.singles ? null : `${ROLE[ready.role]} ${formCopy.myself}`,
    ready.singles ? null : formCopy.invitedCount(draft.invitees.length),
    unitOf(draft, ready.facts)?.name,
  ]
    .filter(Boolean)
    .join(' · ');

/** The three steps, the check list and the one button; after sending, the result in their place. */
export const EntryFormFilled = ({ detail, fit, me, eventId, notice }: EntryFormFilledProps) => {
  const form = useEntryForm(detail.regulation.id, eventId);
  const { draft, open, setOpen, refusal, change } = form;
  if (form.result) return <EntryResult entry={form.result} />;

  const { choices, gone } = choicesOf(detail, fit, draft);
  const ready = readyForm(draft, detail, choices, me);
  const step = ready ? open : 'event';
  const lacking = (of: string) => ready?.lacks.some((lack) => lack.step === of) ?? true;
  const errorAt = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const placed = refusal?.step ?? null;
  const resumed = form.resumed && !gone && !refusal ? formCopy.draftKept : null;
  return (
    <Screen
      title={formCopy.title}
      notice={notice}
      bottom={
        ready ? (
          <>
            <PriceLine money={detail.regulation.money} discipline={ready.facts.event.discipline} />
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
      <StepCard
        id={stepId('event')}
        number={1}
        title={formCopy.steps.event}
        open={step === 'event'}
        done={ready !== null}
        summary={ready?.choice.name}
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
        number={2}
        title={formCopy.steps.people}
        open={step === 'people'}
        done={!lacking('people')}
        summary={ready && peopleSummary(form, ready)}
        disabled={!ready}
        onOpen={() => setOpen('people')}
      >
        {ready ? <PeopleStep form={form} ready={ready} /> : null}
      </StepCard>
      <StepCard
        id={stepId('details')}
        number={3}
        title={formCopy.steps.details}
        open={step === 'details'}
        done={!lacking('details')}
        disabled={!ready}
        onOpen={() => setOpen('details')}
      >
        {ready ? (
          <Details
            fields={fieldsOfMaker(detail.regulation.entry.form, ready.role)}
            answers={draft.answers}
            onAnswers={(answers) => change({ answers })}
            accepted={draft.accepted}
            onAccept={(accepted) => change({ accepted })}
            errorAt={errorAt}
          />
        ) : null}
      </StepCard>
      {ready ? <Checklist lacks={ready.lacks} onOpen={setOpen} /> : null}
      <RefusalNote
        sentence={refusal && !placed ? refusal.sentence : null}
        action={refusal?.toProfile && realNameCopy.none.action}
        onAction={openProfile}
      />
    </Screen>
  );
};
