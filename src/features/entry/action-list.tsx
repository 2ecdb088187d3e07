import type { EntryView } from '../../contract/entries';
import { tellCopy } from '../../copy/entry';
import { entryPage } from '../../copy/entry-page';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import { Type } from '../../ui/type';
import { closingMomentText, momentText } from '../../copy/time';
import { isComing, toCalendar } from './to-calendar';
import { KeepPictureRow } from './keep-picture-row';
import type { EntryActions } from './use-entry-actions';
import { freeNote } from './withdrawal-effects';

export interface ActionListProps {
  entry: EntryView;
  actions: EntryActions;
  onShare: () => void;
}

/** What may be done besides the one primary action: only what the server allows now. */
export const ActionList = ({ entry, actions, onShare }: ActionListProps) => {
  const may = (action: EntryView['allowed'][number]) => entry.allowed.includes(action);
  const primary = primaryAction(entry);
  const { until } = entry.withdrawal;
  const danger = (words: string) => <Type tone="stop">{words}</Type>;
  const rows = [
    may('share') && primary !== 'share' && (
      <Row key="share" icon="share" title={tellCopy.share} onPress={onShare} />
    ),
    (may('remind') || entry.remindFrom !== null) && (
      <Row
        key="remind"
        icon="bell"
        title={entryPage.remind}
        note={may('remind') ? undefined : entryPage.remindFrom(momentText(entry.remindFrom ?? ''))}
        disabled={!may('remind')}
        onPress={() => void actions.act('remind', {})}
      />
    ),
    isComing(entry) && (
      <Row
        key="calendar"
        icon="calendar"
        title={entryPage.toCalendar}
        onPress={() => void toCalendar(entry)}
      />
    ),
    entry.shown === 'entered' && <KeepPictureRow key="picture" entry={entry} />,
    may('change-roster') && (
      <Row
        key="change"
        icon="people"
        title={entryPage.changeRoster}
        note={entryPage.changeRosterNote}
        onPress={() => actions.ask('change-roster')}
      />
    ),
    may('decline') && (
      <Row
        key="decline"
        icon="close"
        title={danger(entryPage.decline)}
        label={entryPage.decline}
        onPress={() => actions.ask('decline')}
      />
    ),
    may('cancel-own') && (
      <Row
        key="cancel"
        icon="logout"
        title={danger(entryPage.cancelOwn)}
        label={entryPage.cancelOwn}
        onPress={() => actions.ask('cancel-own')}
      />
    ),
    may('withdraw') && (
      <Row
        key="withdraw"
        icon="trash"
        title={danger(entryPage.withdraw)}
        label={entryPage.withdraw}
        note={freeNote(entry)}
        onPress={() => actions.ask('withdraw')}
      />
    ),
    may('late-withdraw') && (
      <Row
        key="late-withdraw"
        icon="trash"
        title={danger(entryPage.lateWithdraw)}
        label={entryPage.lateWithdraw}
        note={until === null ? undefined : entryPage.lateUntil(closingMomentText(until, entry.now))}
        onPress={() => actions.ask('late-withdraw')}
      />
    ),
  ].filter(Boolean);
  return rows.length > 0 ? (
    <Section title={entryPage.actions}>
      <Card flush>{rows}</Card>
    </Section>
  ) : null;
};

/** The one action at the bottom: what is expected of the viewer now, if anything. */
export const primaryAction = (entry: EntryView): 'confirm' | 'change-roster' | 'share' | null => {
  if (entry.allowed.includes('confirm')) return 'confirm';
  const lacking = entry.missing.some(({ kind }) => kind === 'athletes');
  if (lacking && entry.allowed.includes('change-roster')) return 'change-roster';
  return entry.missing.length > 0 && entry.allowed.includes('share') ? 'share' : null;
};
