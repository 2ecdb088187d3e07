import { useEffect, useRef, useState } from 'react';
import { call } from '../../client/call';
import { settles } from '../../client/command-key';
import { useAnswers } from '../../client/use-answers';
import { personOf } from '../../client/persons';
import type { EntryView } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { showToast } from '../../ui/toast';
import {
  draftFor,
  emptyDraft,
  forgetDraft,
  intentFor,
  loadDraft,
  saveDraft,
  type EntryDraft,
} from './entry-draft';
import type { EventChoice } from './event-choice';
import { bodyOf, lacksOf, type FormFacts, type Step } from './form-check';
import { placeRefusal, type Placed } from './refusal-place';
import type { Role } from '../../contract/words';
import { scrollToTop, useFormScroll } from './scrolling';
import { useShowEntry } from './show-entry';

/** What the form is opened with. */
export interface Wanted {
  /** chosen already on the tournament's page */
  readonly eventId: string | null;
  readonly whom: string | null;
}

const started = (
  tournamentId: string,
  { eventId, whom }: Wanted,
  persons: readonly PersonOfAccount[],
) => {
  const kept = loadDraft(tournamentId);
  const before = { ...(kept ?? emptyDraft), ...(eventId ? { eventId } : {}) };
  const approved = persons.filter(({ review }) => review === 'approved');
  const only = approved.length === 1 ? approved[0] : undefined;
  const chosen = personOf(approved, whom) ?? personOf(approved, before.whom) ?? only;
  const draft = chosen ? draftFor(before, chosen.memberId) : { ...before, whom: null };
  return { draft, resumed: kept !== null };
};

/** The entry form's state: what is typed, which step is open, what was refused, and the result. */
export const useEntryForm = (
  tournamentId: string,
  wanted: Wanted,
  persons: readonly PersonOfAccount[],
) => {
  const [start] = useState(() => started(tournamentId, wanted, persons));
  const [draft, setDraft] = useState<EntryDraft>(start.draft);
  const [open, setStep] = useState<Step | null>(
    draft.whom === null ? 'whom' : draft.eventId ? 'people' : 'event',
  );
  const [turn, setTurn] = useState(0);
  const setOpen = (step: Step) => {
    setStep(step);
    setTurn((former) => former + 1);
  };
  const [refusal, setRefusal] = useState<Placed | null>(null);
  const [result, setResult] = useState<EntryView | null>(null);
  const untouched = useRef(draft);
  const { refresh } = useAnswers();
  const show = useShowEntry();

  useFormScroll(open, turn, refusal);
  useEffect(() => {
    if (draft !== untouched.current && !result) saveDraft(tournamentId, draft);
  }, [draft, result, tournamentId]);

  const change = (part: Partial<EntryDraft>) => {
    setDraft((former) => ({ ...former, ...part }));
    setRefusal(null);
  };

  const submit = async (facts: FormFacts, role: Role): Promise<void> => {
    const [lack] = lacksOf(draft, facts, role);
    if (lack) {
      setOpen(lack.step);
      showToast(lack.text);
      return;
    }
    const body = bodyOf(draft, facts, role);
    const sent = intentFor(draft, body);
    change({ sent });
    const reply = await call('enterEvent', { params: { tournamentId }, body, intent: sent.intent });
    if (reply.ok) {
      forgetDraft(tournamentId);
      setResult(reply.value);
      show(reply.value);
      scrollToTop();
      return;
    }
    const { problem } = reply;
    if (settles(problem)) setDraft((former) => ({ ...former, sent: null }));
    const placed = placeRefusal(problem, draft.own.length > 0);
    // with one person there is no such step: it is said above the button
    const shown = placed.step === 'whom' && persons.length <= 1 ? null : placed.step;
    setRefusal({ ...placed, step: shown });
    if (shown) setStep(shown);
    if (placed.step === 'whom') void refresh('me');
    if (placed.field === 'earlier') void refresh('earlierPartners');
    if (placed.step === 'event') {
      void refresh('myFit', { tournamentId });
      void refresh('tournament', { tournamentId });
    }
  };

  const chooseWhom = (memberId: string) => {
    setDraft((former) => draftFor(former, memberId));
    setRefusal(null);
    setOpen('event');
  };

  const choose = (choice: EventChoice) => {
    change({ eventId: choice.id, role: null });
    setOpen('people');
  };

  return {
    draft,
    change,
    choose,
    chooseWhom,
    open,
    setOpen,
    refusal,
    result,
    submit,
    resumed: start.resumed,
  };
};
export type EntryForm = ReturnType<typeof useEntryForm>;
