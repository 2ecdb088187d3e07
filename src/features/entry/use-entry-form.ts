import { useEffect, useRef, useState } from 'react';
import { call } from '../../client/call';
import { settles } from '../../client/command-key';
import { useAnswers } from '../../client/use-answers';
import type { EntryView } from '../../contract/entries';
import { showToast } from '../../ui/toast';
import {
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
import { scrollToTop, useStepScroll } from './scrolling';
import { useShowEntry } from './show-entry';

const started = (tournamentId: string, eventId: string | null) => {
  const kept = loadDraft(tournamentId);
  const draft = { ...(kept ?? emptyDraft), ...(eventId ? { eventId } : {}) };
  return { draft, resumed: kept !== null };
};

/** The entry form's state: what is typed, which step is open, what was refused, and the result. */
export const useEntryForm = (tournamentId: string, wantedEvent: string | null) => {
  const [start] = useState(() => started(tournamentId, wantedEvent));
  const [draft, setDraft] = useState<EntryDraft>(start.draft);
  const [open, setOpen] = useState<Step | null>(draft.eventId ? 'people' : 'event');
  const [refusal, setRefusal] = useState<Placed | null>(null);
  const [result, setResult] = useState<EntryView | null>(null);
  const untouched = useRef(draft);
  const { refresh } = useAnswers();
  const show = useShowEntry();

  useStepScroll(open);
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
    const placed = placeRefusal(problem);
    setRefusal(placed);
    if (placed.step) setOpen(placed.step);
    if (placed.step === 'event') {
      void refresh('myFit', { tournamentId });
      void refresh('tournament', { tournamentId });
    }
  };

  const choose = (choice: EventChoice) => {
    change({ eventId: choice.id, role: null });
    setOpen('people');
  };

  return {
    draft,
    change,
    choose,
    open,
    setOpen,
    refusal,
    result,
    submit,
    resumed: start.resumed,
  };
};
export type EntryForm = ReturnType<typeof useEntryForm>;
