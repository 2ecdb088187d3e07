import { forOf, personOf } from '../../client/persons';
import type { EntryView } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { ask, entryPage } from '../../copy/entry-page';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { ChangeRosterSheet } from './change-roster-sheet';
import { ConfirmEntrySheet } from './confirm-entry-sheet';
import { RefusalNote } from './refusal-note';
import type { EntryActions } from './use-entry-actions';
import { withdrawalEffects } from './withdrawal-effects';

export interface EntrySheetsProps {
  entry: EntryView;
  actions: EntryActions;
  /** of the account */
  persons: readonly PersonOfAccount[];
}

/** The questions of the entry page; each is mounted while it is asked, so it starts empty. */
export const EntrySheets = ({ entry, actions, persons }: EntrySheetsProps) => {
  const { asking, close, act, refusal } = actions;
  const person = personOf(persons, entry.memberId);
  const question = { open: true, onClose: close, cancel: ask.keep, danger: true };
  const note = <RefusalNote sentence={refusal} />;
  switch (asking) {
    case 'confirm':
      return (
        <ConfirmEntrySheet
          entry={entry}
          persons={persons}
          open
          onClose={close}
          onConfirm={(body) => act('confirm', body)}
        />
      );
    case 'change-roster':
      return (
        <ChangeRosterSheet
          entry={entry}
          persons={persons}
          open
          onClose={close}
          onChange={(body) => act('change-roster', body)}
        />
      );
    case 'withdraw':
      return (
        <ConfirmSheet
          {...question}
          title={ask.withdraw.title}
          effects={withdrawalEffects(entry)}
          confirm={entryPage.withdraw}
          onConfirm={() => act('withdraw', {})}
        >
          {note}
        </ConfirmSheet>
      );
    case 'cancel-own':
      return (
        <ConfirmSheet
          {...question}
          title={
            person?.as === 'guardian'
              ? ask.cancelOwn.titleFor(person.name ?? '')
              : ask.cancelOwn.title
          }
          effects={[
            entry.kind === 'pair' ? ask.cancelOwn.pair : ask.cancelOwn.team,
            ask.cancelOwn.told,
          ]}
          confirm={ask.cancelOwn.confirm}
          onConfirm={() => act('cancel-own', forOf(person))}
        >
          {note}
        </ConfirmSheet>
      );
    case 'decline':
      return (
        <ConfirmSheet
          {...question}
          title={ask.decline.title}
          effects={[ask.decline.effect, ask.decline.again]}
          confirm={ask.decline.confirm}
          onConfirm={() => act('decline', forOf(person))}
        >
          {note}
        </ConfirmSheet>
      );
    case null:
      return null;
  }
};
