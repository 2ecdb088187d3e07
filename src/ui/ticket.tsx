import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import { classNames } from './class-names';
import { Press } from './press';
import type { Tone } from './tag';
import { Type } from './type';

/** One person on a ticket: who, and in a word how it stands with them. */
export interface TicketStub {
  readonly key: string;
  readonly name: string;
  /** null: there is nothing to say of it any more */
  readonly state: string | null;
  readonly tone: Tone;
  /** the reader, or one of theirs */
  readonly mine?: boolean;
}

/** One thing a ticket says of when, where, how much. */
export interface TicketFact {
  readonly label: string;
  readonly value: string;
  /** Sentences that explain another, not a figure of its own. */
  readonly aside?: boolean;
}

export interface TicketProps {
  /** It stands; it waits for somebody; it stands in a row; it is over. */
  mark: 'stamped' | 'pencilled' | 'queued' | 'torn';
  tone: 'go' | 'wait' | 'stop' | 'mute';
  /** The mark in words. */
  state: string;
  /** Where it stands in the row, from 1. */
  position?: number | null;
  /** Its number, in words. */
  number?: string;
  /** What it is for, large. */
  title: string;
  /** Whose it is, over the title. */
  whose?: string | null;
  /** Of what it is a part. */
  about: string;
  /** What is next with it, until when. */
  notes?: readonly { readonly text: string; readonly tone?: 'soft' | 'wait' }[];
  facts?: readonly TicketFact[];
  stubs?: readonly TicketStub[];
  /** It has just come: it slides in, where motion is not unwelcome. */
  arrives?: boolean;
  /** It is the one on show beside the stack. */
  chosen?: boolean;
  /** The part above the stubs is one tap. */
  onPress?: () => void;
  label?: string;
  /** Under the stubs, such as a button. */
  children?: ReactNode;
}

/** People before it in the row that are drawn one by one; more are only counted. */
const DRAWN = 5;

/** Everybody before it and itself, as long as that can be taken in at a glance. */
const Queue = ({ position }: { position: number }) => (
  <View className="ui-ticket-queue" {...aria({ hidden: true })}>
    {Array.from({ length: Math.min(position, DRAWN + 1) }, (_, at) => (
      <View
        key={at}
        className={classNames(
          'ui-ticket-place',
          at === Math.min(position, DRAWN + 1) - 1 && 'ui-ticket-place-own',
        )}
      />
    ))}
  </View>
);

/** The people of a ticket as its stubs, two or more beside each other where there is room. */
export const TicketStubs = ({ stubs }: { stubs: readonly TicketStub[] }) => (
  <View className="ui-ticket-stubs">
    {stubs.map(({ key, name, state, tone, mine }) => (
      <View key={key} className={classNames('ui-ticket-stub', mine && 'ui-ticket-stub-mine')}>
        <Type size={14} strong={mine}>
          {name}
        </Type>
        {state === null ? null : (
          <View className={`ui-ticket-stub-state ui-ticket-${tone}`}>
            <View className="ui-ticket-dot" />
            <Type size={12} className="ui-ticket-stub-word">
              {state}
            </Type>
          </View>
        )}
      </View>
    ))}
  </View>
);

type HeadProps = Omit<TicketProps, 'stubs' | 'children' | 'arrives' | 'chosen'>;
const NO_NOTES: NonNullable<TicketProps['notes']> = [];
const NO_FACTS: NonNullable<TicketProps['facts']> = [];

const Head = ({
  mark,
  tone,
  state,
  position,
  number,
  title,
  whose,
  about,
  notes = NO_NOTES,
  facts = NO_FACTS,
  ...tap
}: HeadProps) => {
  const inside = (
    <View className="ui-ticket-head">
      <View className="ui-ticket-top">
        <View className={classNames('ui-ticket-mark', `ui-ticket-mark-${mark}`, `ui-tone-${tone}`)}>
          {state}
        </View>
        {position ? <Queue position={position} /> : null}
        {number ? (
          <Type size={12} tone="soft" nowrap className="ui-ticket-number">
            {number}
          </Type>
        ) : null}
      </View>
      {whose ? (
        <Type size={14} strong>
          {whose}
        </Type>
      ) : null}
      <Type size={22} strong tone={mark === 'torn' ? 'mute' : 'ink'}>
        {title}
      </Type>
      <Type size={14} tone="soft" lines={2}>
        {about}
      </Type>
      {notes.map((note) => (
        <Type key={note.text} size={14} tone={note.tone ?? 'soft'}>
          {note.text}
        </Type>
      ))}
      {facts.length > 0 ? (
        <View className="ui-ticket-facts">
          {facts.map(({ label, value, aside = false }) => (
            <View key={label} className="ui-ticket-fact">
              <Type size={12} tone="soft">
                {label}
              </Type>
              <Type size={14} strong={!aside}>
                {value}
              </Type>
            </View>
          ))}
        </View>
      ) : null}
    </View>
  );
  return tap.onPress ? <Press {...tap}>{inside}</Press> : inside;
};

/**
 * What somebody holds: what for, how it stands, when and where, and below the perforation its people. Stamped,
 * pencilled, numbered in a row, or torn; the word of it always stands with the look.
 */
export const Ticket = ({ stubs, children, arrives, chosen, ...head }: TicketProps) => {
  const below = (stubs && stubs.length > 0) || children;
  return (
    <View
      className={classNames(
        'ui-ticket',
        `ui-ticket-${head.mark}`,
        arrives && 'ui-ticket-arrives',
        chosen && 'ui-ticket-chosen',
      )}
    >
      <Head {...head} />
      {below || head.mark === 'torn' ? (
        <View className={head.mark === 'torn' ? 'ui-ticket-tear' : 'ui-ticket-perforation'} />
      ) : null}
      {below ? (
        <View className="ui-ticket-foot">
          {stubs && stubs.length > 0 ? <TicketStubs stubs={stubs} /> : null}
          {children}
        </View>
      ) : null}
    </View>
  );
};

/** Tickets one under the other. */
export const TicketStack = ({ children }: { children: ReactNode }) => (
  <View className="ui-ticket-stack">{children}</View>
);
