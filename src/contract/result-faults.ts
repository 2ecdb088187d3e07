import * as z from 'zod/mini';

/** What can be wrong with a line of results; src/copy/results.ts says it. */
export const ResultFault = z.enum([
  'EMPTY',
  'NAME_UNEXPECTED', // a column this kind of event does not use
  'DOCUMENT_KIND',
  'DOCUMENT_INVALID',
  'FORMER_LINE_UNKNOWN', // detail.line: the revision that stands has no such line
  'FORMER_OTHER_NAME', // the line of the revision that stands is somebody else's
  'DOCUMENT_MISMATCH', // not the document of the entrant with this name (PTS-7)
  'DOCUMENT_TRIES', // too many numbers were tried for this name today: no more is compared
  'DOCUMENT_OTHER_KIND',
  'MEMBER_NOT_APPROVED',
  'OTHER_SEX',
  'TOO_OLD_FOR_GROUP',
  'PERSON_TWICE',
  'PARTNER_SELF',
  'PLACE_UNKNOWN', // below 1
  'PLACE_FULL', // detail.from, to, most
  'PLACE_BEYOND_DRAW', // detail.size
  'PLACE_MISSING', // a knock-out round that is short of somebody: detail.places, most, found
  'TOO_MANY_FOR_DRAW', // detail.size: 33 players in a 32 draw
  'WHOLE_NUMBER',
  'TOO_MANY_MATCHES', // detail.most
  'FORMAT_TOO_SHORT', // whole matches in a format that gives no points (PTS-4): detail.format
  'NO_SHOW_PLAYED', // a no-show who played whole matches to the end of the event
  'YES_NO',
  'TEAM_PLACES',
  'TEAM_TOO_BIG', // detail.most
  'NOT_ENTERED', // RES-3: no live, complete entry of the event has somebody of this name, and no reason is given
  'OTHER_PARTNER', // both have entered, not with each other
  'OTHER_TEAM', // entered with another team: detail.name, detail.team
  'TEAM_SPLIT', // all of it entered with one team, which is on the sheet too: detail.team
  'ON_SITE_NEEDLESS', // a reason for somebody who has entered
  'ON_SITE_REASON', // too short, or with a number or anybody's name in it
  'NO_CHAMPION', // detail.best: the best place there is
  'CHAMPION_IDLE', // a champion without a whole match, of whom the others' matches tell otherwise
  'MATCHES_BEYOND_PLACE', // detail.place, detail.most: more whole matches than rounds up to that place
]);
export type ResultFault = z.infer<typeof ResultFault>;

export const ResultFaultAt = z.strictObject({
  /** of the rows sent, from 1 */
  line: z.int(),
  column: z.nullable(z.string()),
  fault: ResultFault,
  value: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.int()])),
});
export type ResultFaultAt = z.infer<typeof ResultFaultAt>;
