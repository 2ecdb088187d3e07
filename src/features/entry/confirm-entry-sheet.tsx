import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { Answers, EntryView } from '../../contract/entries';
import { useRead } from '../../client/use-read';
import type { ClientProblem } from '../../copy/problem';
import { DECLARATION } from '../../copy/declaration';
import { eventText, formCopy, realNameCopy } from '../../copy/entry';
import { confirmCopy } from '../../copy/entry-page';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { Skeleton } from '../../ui/skeleton';
import { Stack } from '../../ui/stack';
import { Details } from './details';
import { answersTo, unanswered } from './form-fields';
import { openProfile } from './ways';
import { placeRefusal, type Placed } from './refusal-place';
import { RealNameNote } from './real-name-note';
import { RefusalNote } from './refusal-note';
import type { BodyOf } from '../../contract/routes';

export interface ConfirmEntrySheetProps {
  entry: EntryView;
  open: boolean;
  onClose: () => void;
  onConfirm: (body: BodyOf<'confirmEntry'>) => Promise<ClientProblem | null>;
}

/** ENT-7: the invitee types the team's name, answers the form and agrees to the declaration. */
export const ConfirmEntrySheet = ({ entry, open, onClose, onConfirm }: ConfirmEntrySheetProps) => {
  const [teamName, setTeamName] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [accepted, setAccepted] = useState(false);
  const [refusal, setRefusal] = useState<Placed | null>(null);
  const me = useRead('me');
  const { data: whoAmI } = me;
  const review = whoAmI?.review ?? 'approved';
  useDidShow(() => {
    if (review !== 'approved') void me.refetch();
  });
  const asks = entry.confirmForm.length > 0;
  const { tournamentId } = entry;
  const tournament = useRead('tournament', { params: { tournamentId } }, { enabled: open && asks });
  const fields = (tournament.data?.regulation.entry.form ?? []).filter(({ id }) =>
    entry.confirmForm.includes(id),
  );
  const errorAt = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  const lack = (): Placed | null => {
    if (teamName.trim() === '') {
      return { step: 'people', field: 'teamName', sentence: confirmCopy.wanted };
    }
    const [empty] = unanswered(fields, answers);
    if (empty) {
      const sentence = formCopy.missing.answer(empty.label);
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
      teamName,
      answers: answersTo(fields, answers),
      declaration: { accepted: true, version: DECLARATION.version },
    });
    if (!problem) return;
    setRefusal(
      problem.reason === 'TEAM_NAME_MISMATCH'
        ? { step: 'people', field: 'teamName', sentence: problem.sentence }
        : placeRefusal(problem),
    );
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
            sentence={refusal && !hasField(refusal) ? refusal.sentence : null}
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
          <Field
            label={confirmCopy.teamName}
            hint={confirmCopy.teamNameHint}
            error={errorAt('teamName')}
            value={teamName}
            maxLength={60}
            onChange={setTeamName}
          />
          {asks && !tournament.data ? (
            <Skeleton cards={1} />
          ) : (
            <Details
              fields={fields}
              answers={answers}
              onAnswers={setAnswers}
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

const hasField = ({ field }: Placed): boolean =>
  field === 'teamName' || field === 'declaration' || (field?.startsWith('answer:') ?? false);
