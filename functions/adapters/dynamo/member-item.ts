import type { CarriedOut } from '../../domain/command';
import type { Carried } from '../../domain/ground';
import type {
  ApprovedIdentity,
  Member,
  MemberPhone,
  Profile,
} from '../../domain/membership/member';
import type { PublicationConsent } from '../../domain/membership/publication';
import { flag, itemOf, list, map, nullable, number, optional, text, type Item } from './item';
import { memberKey, type Key } from './keys';
import { queuedMember } from './queued';

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
  ...queuedMember(member),
  ...Object.fromEntries(
    Object.entries(carriedOut).map(([key, carried]) => [
      commandAttribute(key),
      carriedText(carried),
    ]),
  ),
});

const withoutCommands = itemOf<Omit<Member, 'carriedOut'>>({
  id: text,
  phone: nullable(map<MemberPhone>),
  guardians: list,
  wards: list,
  passwordHash: nullable(text),
  openid: nullable(text),
  review: text,
  rejectedBecause: nullable(text),
  profile: nullable(map<Profile>),
  approved: optional(nullable(map<ApprovedIdentity>)),
  reviewedProfile: optional(nullable(map<Profile>)),
  publication: optional(nullable(map<PublicationConsent>)),
  leaving: optional(flag),
  bonded: optional(flag),
  certifications: list,
  subscriptions: map,
  createdAt: text,
  version: number,
});

/** MEMBER#<id>/PROFILE */
export const memberOfItem = (item: Item): Member => {
  const carriedOut: Record<string, CarriedOut[string]> = {};
  for (const name in item)
    if (name.startsWith(COMMAND))
      carriedOut[name.slice(COMMAND.length)] = carriedOf(text(item[name]));
  return { ...withoutCommands(item), carriedOut };
};
