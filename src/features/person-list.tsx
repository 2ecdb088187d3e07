import { mayInitiateSomething, sharedRefusals, type PersonFit } from '../client/fits';
import { hindranceOf, personsCopy as copy, UNNAMED } from '../copy/persons';
import { sharedText } from '../copy/reasons-text';
import { OptionList } from '../ui/select-field';

export const personName = ({ name }: PersonFit['person']): string => name ?? UNNAMED;

/** What of a tournament fits somebody, in a few words: what may be entered, what is, or why nothing is. */
export const fitNote = ({ person, fit }: PersonFit): string | undefined => {
  const hindrance = hindranceOf(person);
  if (hindrance !== null) return hindrance;
  if (!fit) return undefined;
  const open = fit.events.filter(({ refusals }) => refusals.length === 0).length;
  const entered = fit.events.filter(({ entryId }) => entryId !== null).length;
  const counts = [
    ...(open > 0 ? [copy.mayEnter(open)] : []),
    ...(entered > 0 ? [copy.entered(entered)] : []),
  ];
  if (counts.length === 0 && person.as === 'self' && mayInitiateSomething(fit))
    return copy.mayInitiate;
  return counts.length > 0
    ? counts.join(' · ')
    : (sharedText(sharedRefusals(fit)) ?? copy.nothingFits);
};

export interface PersonListProps {
  people: readonly PersonFit[];
  value: string | undefined;
  onChoose: (memberId: string) => void;
  /** who can be chosen and why not, where it is not the tournament as a whole that counts */
  noteOf?: (one: PersonFit) => string | undefined;
  isShut?: (one: PersonFit) => boolean;
}

/** The persons of an account with what fits each, one of them to be chosen (MEM-1). */
export const PersonList = ({
  people,
  value,
  onChoose,
  noteOf = fitNote,
  isShut = () => false,
}: PersonListProps) => (
  <OptionList
    options={people.map((one) => ({
      value: one.person.memberId,
      label: personName(one.person),
      note: noteOf(one),
      // whose profile waits may be looked at; who is being deleted is nobody's choice
      disabled: one.person.leaving || isShut(one),
    }))}
    value={value}
    onChoose={onChoose}
  />
);
