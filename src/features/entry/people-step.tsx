import { View } from '@tarojs/components';
import { LENGTHS } from '../../contract/limits';
import type { PersonFit } from '../../client/fits';
import { rosterRuleOf, teamNameIn } from '../../contract/roster';
import { formCopy } from '../../copy/entry';
import { personsCopy } from '../../copy/persons';
import { entryKindOf } from '../../contract/words';
import { ROLE } from '../../copy/words';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Row } from '../../ui/row';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { DelegationFields } from './delegation-fields';
import { EarlierPicker } from './earlier-picker';
import { FamilyPicker } from './family-picker';
import { familyUnit, unitOf } from './form-check';
import { InviteeList } from './invitee-list';
import { PhoneAdder } from './phone-adder';
import { RefusalNote } from './refusal-note';
import { rolesFor, rosterRules } from './roster-check';
import { INVITED_ID, usePasteScroll } from './scrolling';
import { UnitField } from './unit-field';
import type { EntryForm } from './use-entry-form';
import type { ReadyForm } from './ready-form';

export interface PeopleStepProps {
  form: EntryForm;
  ready: ReadyForm;
  /** the account's other persons, with what fits each */
  family: readonly PersonFit[];
}

/** 队员: for singles oneself, the unit and the delegation; else the team's name and who is invited. */
export const PeopleStep = ({ form, ready, family }: PeopleStepProps) => {
  const { draft, change, refusal } = form;
  const { facts, role, ownRoles, alone, me, person } = ready;
  const singles = entryKindOf(facts.event.discipline) === 'singles';
  const { unit, delegation } = facts.rules.entry;
  const errorAt = (field: string) => (refusal?.field === field ? refusal.sentence : undefined);
  usePasteScroll(draft.invitees.length);
  const rule = rosterRuleOf(facts.event);
  const named = teamNameIn(facts.rules, facts.event);
  const roles = rolesFor(rule);
  const others = [...draft.invitees, ...draft.earlier, ...draft.own];
  const allRoles = [role, ...others.map((one) => one.role)];
  return (
    <Stack gap={16}>
      <RefusalNote
        sentence={refusal?.step === 'people' && !refusal.field ? refusal.sentence : null}
      />
      {alone && ownRoles.length === 1 ? (
        <Row
          icon="person"
          title={person.name ?? formCopy.myself}
          note={person.as === 'self' ? formCopy.singlesOnly : formCopy.singlesForChild}
        />
      ) : (
        <SelectField
          label={me.persons.length > 1 ? personsCopy.roleOf(ready.called) : formCopy.role}
          options={ownRoles.map((value) => ({ value, label: ROLE[value] }))}
          value={role}
          onChange={(next) => change({ role: next })}
        />
      )}
      {named === 'none' ? null : (
        <Field
          label={formCopy.teamName}
          hint={singles ? formCopy.singlesTeamNameHint : formCopy.teamNameHint}
          error={errorAt('teamName')}
          placeholder={formCopy.teamNamePlaceholder}
          optional={named === 'optional' ? formCopy.optional : undefined}
          maxLength={LENGTHS.teamName.most}
          value={draft.teamName}
          onChange={(teamName) => change({ teamName })}
        />
      )}
      {unit === 'none' ? null : (
        <UnitField
          unit={unitOf(draft, facts)}
          required={unit === 'required' || (singles && !alone)}
          onChange={(next) => change({ unit: next })}
          error={errorAt('unit')}
        />
      )}
      {alone ? null : (
        <View id={INVITED_ID}>
          <Stack gap={8}>
            <EarlierPicker
              whom={ready.person}
              roles={roles}
              picked={draft.earlier}
              onChange={(earlier) => change({ earlier })}
              error={errorAt('earlier')}
            />
            <PhoneAdder
              typed={draft.phonesTyped}
              onType={(phonesTyped) => change({ phonesTyped })}
              invitees={draft.invitees}
              onAdd={(fresh) => change({ invitees: [...draft.invitees, ...fresh] })}
              one={singles}
              error={errorAt('invitees')}
            />
            {rosterRules(facts.event, allRoles).map(({ text, over }) => (
              <Type key={text} size={14} tone={over ? 'stop' : 'soft'}>
                {text}
              </Type>
            ))}
            <InviteeList
              invitees={draft.invitees}
              onChange={(invitees) => change({ invitees })}
              roles={roles}
              ownMasked={me.phoneMasked}
            />
            <FamilyPicker
              people={family}
              eventId={facts.event.id}
              rule={rule}
              own={draft.own}
              unitOf={(memberId) => familyUnit(facts, memberId)}
              onChange={(own) => change({ own })}
              error={errorAt('own')}
            />
          </Stack>
        </View>
      )}
      {alone && delegation ? (
        <DelegationFields
          value={draft.delegation}
          onChange={(next) => change({ delegation: next })}
          error={errorAt('delegation') ?? null}
        />
      ) : null}
      <Button kind="secondary" onPress={() => form.setOpen('details')}>
        {formCopy.next}
      </Button>
    </Stack>
  );
};
