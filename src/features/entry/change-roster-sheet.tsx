import { useState } from 'react';
import { useFits } from '../../client/fits';
import { nameIn, personOf } from '../../client/persons';
import { useAnswers } from '../../client/use-answers';
import { useRead } from '../../client/use-read';
import { rosterRuleOf } from '../../contract/roster';
import type { ClientProblem } from '../../copy/problem';
import type { EntryView, Invitee } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { fieldsAsked, eventsOf } from '../../contract/regulation';
import type { BodyOf } from '../../contract/routes';
import { formCopy } from '../../copy/entry';
import { rosterCopy } from '../../copy/entry-page';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { peopleOf, standsIn } from '../entry-people';
import { Details } from './details';
import { EarlierPicker } from './earlier-picker';
import type { EarlierDraft, OwnDraft } from './entry-draft';
import { FamilyPicker } from './family-picker';
import { earlierBodies, familyUnit, ownBodies } from './form-check';
import { InviteeList } from './invitee-list';
import { othersOf, ownLack } from './own-answers';
import { PhoneAdder } from './phone-adder';
import { PresentPeople } from './present-people';
import { RefusalNote } from './refusal-note';
import { rolesFor } from './roster-check';
import { rosterPreview } from './roster-preview';

export interface ChangeRosterSheetProps {
  entry: EntryView;
  /** of the account */
  persons: readonly PersonOfAccount[];
  open: boolean;
  onClose: () => void;
  onChange: (body: BodyOf<'changeRoster'>) => Promise<ClientProblem | null>;
}

/** 变更邀请 (ENT-8): who goes, who is invited, and what it will do, sent as one step. */
export const ChangeRosterSheet = ({
  entry,
  persons,
  open,
  onClose,
  onChange,
}: ChangeRosterSheetProps) => {
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [add, setAdd] = useState<readonly Invitee[]>([]);
  const [own, setOwn] = useState<readonly OwnDraft[]>([]);
  const [earlier, setEarlier] = useState<readonly EarlierDraft[]>([]);
  const [accepted, setAccepted] = useState(false);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { refresh } = useAnswers();
  const { tournamentId } = entry;
  const tournament = useRead('tournament', { params: { tournamentId } }, { enabled: open });
  const event =
    tournament.data && eventsOf(tournament.data.regulation).find(({ id }) => id === entry.eventId);
  const others = peopleOf(entry).present.filter((slot) => !slot.initiator);
  const ownMasked = entry.slots.find((slot) => slot.me)?.phoneMasked ?? '';
  const fits = useFits(tournamentId, persons, open && persons.length > 1);
  const family =
    persons.length > 1 ? fits.of.filter(({ person }) => !standsIn(entry, person.memberId)) : [];
  const facts =
    tournament.data && event ? { rules: tournament.data.regulation, event, family: persons } : null;
  const form = tournament.data ? fieldsAsked(tournament.data.regulation.entry) : [];
  const names = own.map(({ memberId }) => nameIn(persons, memberId));
  const preview = rosterPreview(entry, remove, add.length + earlier.length, names);
  const send = async () => {
    if (typed.trim()) {
      setRefusal(formCopy.missing.unfinished);
      return;
    }
    const lack = own.length > 0 ? ownLack(form, own, persons, accepted) : null;
    if (lack) {
      setRefusal(lack);
      return;
    }
    const taken = facts && own.length > 0 ? { own: ownBodies(facts, own) } : {};
    const problem = await onChange({
      ...{ add: [...add], ...taken, ...earlierBodies(earlier), remove: [...remove] },
    });
    if (problem?.reason === 'EARLIER_UNKNOWN') void refresh('earlierPartners');
    setRefusal(problem?.sentence ?? null);
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={rosterCopy.title}
      bottom={
        <>
          <RefusalNote sentence={refusal} />
          <Button onPress={send} disabled={preview.length === 0 && !typed.trim()}>
            {rosterCopy.submit}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <PresentPeople people={others} remove={remove} onRemove={setRemove} />
        {event ? (
          <EarlierPicker
            whom={personOf(persons, entry.memberId)}
            roles={rolesFor(rosterRuleOf(event))}
            picked={earlier}
            onChange={setEarlier}
          />
        ) : null}
        <PhoneAdder
          typed={typed}
          onType={setTyped}
          invitees={add}
          onAdd={(fresh) => setAdd([...add, ...fresh])}
        />
        <InviteeList
          invitees={add}
          onChange={setAdd}
          roles={event ? rolesFor(rosterRuleOf(event)) : ['athlete']}
          ownMasked={ownMasked}
        />
        {event ? (
          <FamilyPicker
            people={family}
            eventId={event.id}
            rule={rosterRuleOf(event)}
            own={own}
            unitOf={(memberId) => (facts ? familyUnit(facts, memberId) : null)}
            onChange={setOwn}
          />
        ) : null}
        {own.length > 0 ? (
          <Details
            fields={[]}
            answers={{}}
            onAnswers={() => undefined}
            others={othersOf(form, own, persons, setOwn)}
            accepted={accepted}
            onAccept={setAccepted}
            errorAt={() => undefined}
          />
        ) : null}
        <Stack gap={4}>
          <Type size={14} strong>
            {rosterCopy.preview}
          </Type>
          {(preview.length > 0 ? preview : [rosterCopy.nothing]).map((line) => (
            <Type key={line} size={14} tone="soft">
              {line}
            </Type>
          ))}
        </Stack>
      </Stack>
    </Sheet>
  );
};
