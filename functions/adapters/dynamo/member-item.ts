import type { CarriedOut } from '../../domain/command';
import type { Carried } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';
import { memberKey, type Key } from './keys';

/** One attribute per command, so that two of them at once do not meet in one. */
const COMMAND = 'c_';
export const commandAttribute = (key: string): string => `${COMMAND}${key}`;

/** A command as it stands with its member: the day's commands of a busy person fit a kilobyte or two. */
export const carriedText = ({ body, of, at }: Carried): string => `${at} ${body} ${of}`;
const carriedOf = (text: string): Carried => {
  const [at = '', body = '', ...of] = text.split(' ');
  return { at, body, of: of.join(' ') };
};

/** A member as an item: the member's own attributes beside the key. */
export const memberItem = ({ carriedOut, ...member }: Member): Key & Record<string, unknown> => ({
  ...memberKey(member.id),
  ...member,
  ...Object.fromEntries(
    Object.entries(carriedOut).map(([key, carried]) => [
      commandAttribute(key),
      carriedText(carried),
    ]),
  ),
});

/** For whoever loads a member in a BatchGet of their own (entering does). */
export const memberOfItem = (item: Readonly<Record<string, unknown>>): Member => {
  const member: Record<string, unknown> = {};
  const carriedOut: Record<string, CarriedOut[string]> = {};
  for (const [name, value] of Object.entries(item))
    if (name.startsWith(COMMAND)) carriedOut[name.slice(COMMAND.length)] = carriedOf(String(value));
    else if (name !== 'PK' && name !== 'SK') member[name] = value;
  return { ...member, carriedOut } as unknown as Member;
};
