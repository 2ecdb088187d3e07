import { dropDraft, keepDraft, keptDraft } from '../../client/drafts';
import { newCommandKey } from '../../client/command-key';
import type {
  Answers,
  EarlierPerson,
  EnterEvent,
  Invitee,
  OwnPerson,
} from '../../contract/entries';
import type { Role } from '../../contract/words';

export interface ChosenUnit {
  readonly id: string;
  readonly name: string;
}
export type Delegation = NonNullable<EnterEvent['delegation']>;

/** Another person of the account in a pair or team, with what is answered for them. */
export type OwnDraft = Omit<OwnPerson, 'declaration'>;

/** An earlier partner who was picked, and what the form calls them (ENT-24). */
export interface EarlierDraft extends EarlierPerson {
  readonly id: string;
  readonly name: string;
}

/** Everything typed into the entry form of one tournament; kept on the device until it is sent. */
export interface EntryDraft {
  /** the person of the account; null: not said, or there is only one (MEM-1) */
  readonly whom: string | null;
  readonly eventId: string | null;
  /** null: not chosen, the default of the event holds */
  readonly role: Role | null;
  readonly teamName: string;
  /** undefined: untouched, the profile's unit is offered; null: none wanted */
  readonly unit: ChosenUnit | null | undefined;
  readonly invitees: readonly Invitee[];
  /** other persons of the account who are in at once */
  readonly own: readonly OwnDraft[];
  readonly earlier: readonly EarlierDraft[];
  /** typed and not yet added */
  readonly phonesTyped: string;
  readonly delegation: Delegation;
  readonly answers: Answers;
  /** ENT-19: agreed to in this sitting; never kept */
  readonly accepted: boolean;
  /** what was last sent, so that a repeat after a lost answer is the same command */
  readonly sent: { readonly content: string; readonly intent: string } | null;
}

export const emptyDraft: EntryDraft = {
  whom: null,
  eventId: null,
  role: null,
  teamName: '',
  unit: undefined,
  invitees: [],
  own: [],
  earlier: [],
  phonesTyped: '',
  delegation: { leader: { name: '', phone: '' }, coach: { name: '', phone: '' }, others: '' },
  answers: {},
  accepted: false,
  sent: null,
};

const nameOf = (tournamentId: string): string => `entry:${tournamentId}`;

/** The kept draft of a tournament, or nothing. A draft of an older version is filled up. */
export const loadDraft = (tournamentId: string): EntryDraft | null => {
  const kept = keptDraft<Partial<EntryDraft>>(nameOf(tournamentId));
  return kept ? { ...emptyDraft, ...kept, accepted: false } : null;
};

export const saveDraft = (tournamentId: string, draft: EntryDraft): void =>
  keepDraft(nameOf(tournamentId), { ...draft, accepted: false });

export const forgetDraft = (tournamentId: string): void => dropDraft(nameOf(tournamentId));

/** The key under which this content goes out: the one it had before if it was sent before. */
export const intentFor = (
  draft: EntryDraft,
  body: EnterEvent,
): { content: string; intent: string } => {
  const content = JSON.stringify(body);
  return draft.sent?.content === content ? draft.sent : { content, intent: newCommandKey() };
};

/** The same draft for another person: what was the former one's own is asked again. */
export const draftFor = (draft: EntryDraft, whom: string): EntryDraft =>
  draft.whom === whom || draft.whom === null
    ? { ...draft, whom }
    : {
        ...draft,
        whom,
        role: null,
        unit: undefined,
        own: draft.own.filter(({ memberId }) => memberId !== whom),
        earlier: [],
        answers: {},
        accepted: false,
      };
