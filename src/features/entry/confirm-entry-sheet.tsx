import { fieldsAsked } from '../../contract/regulation';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Answers, EntryView } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { EVENT_FIT } from '../../contract/refusal-groups';
import { forOf } from '../../client/persons';
import { useRead } from '../../client/use-read';
import type { ClientProblem } from '../../copy/problem';
import { DECLARATION } from '../../copy/declaration';
import { formCopy, realNameCopy } from '../../copy/entry';
import { eventText } from '../../copy/event';
import { confirmCopy } from '../../copy/entry-page';
import { personsCopy } from '../../copy/persons';
import { Button } from '../../ui/button';
import { Field, FieldFrame } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { Stack } from '../../ui/stack';
import { PersonList } from '../person-list';
import { Details } from './details';
import { answersTo, unanswered } from './form-fields';
import type { ChosenUnit } from './entry-draft';
import { UnitField } from './unit-field';
import { openProfile } from './ways';
import { placeRefusal, type Placed } from './refusal-place';
import { RealNameNote } from './real-name-note';
import { RefusalNote } from './refusal-note';
import { useInvitee } from './use-invitee';
import type { BodyOf } from '../../contract/routes';

export interface ConfirmEntrySheetProps {
  entry: EntryView;
  /** of the account */
  persons: readonly PersonOfAccount[];
  open: boolean;
  onClose: () => void;
  onConfirm: (body: BodyOf<'confirmEntry'>) => Promise<ClientProblem | null>;
}

/** ENT-7: the invitee types the team's name, answers the form and agrees to the declaration. */
export const ConfirmEntrySheet = ({
  entry,
  persons,
  open,
  onClose,
  onConfirm,
}: ConfirmEntrySheetProps) => {
  const [teamName, setTeamName] = useState('');
  const [chosen, setChosen] = useState<ChosenUnit | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [accepted, setAccepted] = useState(false);
  const [refusal, setRefusal] = useState<Placed | null>(null);
  const me = useRead('me');
  const { data: whoAmI } = me;
  const whom = useInvitee(entry, persons, open);
  const [only] = persons.length === 1 ? persons : [];
  const review = persons.some((one) => one.review === 'approved')
    ? 'approved'
    : ((only ?? whoAmI)?.review ?? 'approved');
  useDidShow(() => {
    if (review !== 'approved') void me.refetch();
  });
  // CAP-5: their own unit is offered, else the entry's
  const unit = chosen ?? (whom.person ?? only)?.unit ?? entry.unit;
  const asks = entry.confirmForm.length > 0;
  const { tournamentId } = entry;
  const tournament = useRead('tournament', { params: { tournamentId } }, { enabled: open && asks });
  const asked = tournament.data ? fieldsAsked(tournament.data.regulation.entry) : [];
  const fields = asked.filter(({ id }) => entry.confirmForm.includes(id));
  const errorAt = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const lack = (): Placed | null => {
    if (whom.people.length > 0 && !whom.person) {
      return { step: 'whom', field: null, sentence: confirmCopy.whomWanted };
    }
    if (entry.asksTeamName && teamName.trim() === '') {
      return { step: 'people', field: 'teamName', sentence: confirmCopy.wanted };
    }
    const [empty] = unanswered(fields, answers);
    if (empty) {
      const sentence = formCopy.missing.answer(empty);
      return { step: 'details', field: `answer:${empty.id}`, sentence };
    }
    return accepted
      ? null
      : { step: 'details', field: 'declaration', sentence: formCopy.missing.declaration };
  };
  const confirm = async () => {
    const missing = lack();
    setRefusal(missing);
    if (missing) return;
    const problem = await onConfirm({
      ...forOf(whom.person ?? only),
      teamName,
      ...(entry.asksUnit && unit && unit.id !== entry.unit?.id ? { unitId: unit.id } : {}),
      answers: answersTo(fields, answers),
      declaration: { accepted: true, version: DECLARATION.version },
    });
    if (!problem) return;
    setRefusal(placeAnswer(problem, whom.people.length > 0));
    if (OF_A_PERSON.includes(problem.reason)) whom.refresh();
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={confirmCopy.title}
      note={`${entry.tournamentName} · ${eventText(entry)}`}
      bottom={
        <>
          <RefusalNote
            sentence={refusal && !hasField(refusal, entry) ? refusal.sentence : null}
            action={refusal?.toProfile && realNameCopy.none.action}
            onAction={openProfile}
          />
          {review === 'approved' ? (
            <Button onPress={confirm}>{confirmCopy.confirm}</Button>
          ) : (
            <Button onPress={openProfile}>{realNameCopy[review].action}</Button>
          )}
        </>
      }
    >
      {whoAmI && review !== 'approved' ? (
        <RealNameNote me={whoAmI} />
      ) : (
        <Stack gap={16}>
          {whom.people.length > 0 ? (
            <FieldFrame
              label={personsCopy.whoPlays}
              hint={personsCopy.whoPlaysHint}
              error={refusal?.step === 'whom' ? refusal.sentence : undefined}
            >
              <PersonList
                people={whom.people}
                value={whom.person?.memberId}
                onChoose={(memberId) => {
                  whom.choose(memberId);
                  setChosen(null);
                  setAnswers({});
                  setAccepted(false);
                  setRefusal(null);
                }}
                noteOf={whom.noteOf}
                isShut={whom.isShut}
              />
            </FieldFrame>
          ) : null}
          {entry.asksTeamName ? (
            <Field
              label={confirmCopy.teamName}
              hint={confirmCopy.teamNameHint}
              error={errorAt('teamName')}
              value={teamName}
              maxLength={60}
              onChange={setTeamName}
            />
          ) : null}
          {entry.asksUnit ? (
            <UnitField
              unit={unit}
              required
              hint={confirmCopy.unitHint}
              onChange={setChosen}
              error={errorAt('unit')}
            />
          ) : null}
          {asks && !tournament.data ? (
            <Skeleton cards={1} />
          ) : (
            <Details
              fields={fields}
              answers={answers}
              onAnswers={setAnswers}
              forWhom={(whom.person ?? only)?.memberId}
              accepted={accepted}
              onAccept={setAccepted}
              errorAt={errorAt}
            />
          )}
        </Stack>
      )}
    </Sheet>
  );
};

/** Refusals of whoever was chosen: another of the account may be let in. */
const OF_A_PERSON: readonly ClientProblem['reason'][] = [
  ...EVENT_FIT,
  'PERSON_NOT_FOUND',
  'ROSTER_PERSON_TWICE',
  'NOT_APPROVED',
  'INITIATOR_MUST_BE_YOUNGER',
];

const placeAnswer = (problem: ClientProblem, several: boolean): Placed => {
  const { reason, sentence } = problem;
  if (reason === 'TEAM_NAME_MISMATCH') return { step: 'people', field: 'teamName', sentence };
  return several && OF_A_PERSON.includes(reason)
    ? { step: 'whom', field: null, sentence }
    : placeRefusal(problem);
};

const hasField = ({ step, field }: Placed, { asksUnit }: EntryView): boolean =>
  step === 'whom' ||
  (field === 'unit' && asksUnit) ||
  field === 'teamName' ||
  field === 'declaration' ||
  (field?.startsWith('answer:') ?? false);
