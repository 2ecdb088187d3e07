import type { ResultLineView } from '../../../contract/result-lines';
import type { ResultRow } from '../../../contract/results';
import { FORMER_LINE } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { EMPTY_ROW } from './columns';

/**
 * What stands, as lines to correct: each person refers to the line on which he was matched (PTS-7), so
 * nobody has to write numbers of documents again, and who has left the platform keeps his place.
 */
export const standingRows = (lines: readonly ResultLineView[]): ResultRow[] =>
  lines.map(({ line, people: [person, partner], team, place, wholeMatches, noShow, onSite }) => ({
    ...EMPTY_ROW,
    name: person?.name ?? '',
    documentKind: FORMER_LINE,
    documentNumber: String(line),
    ...(partner
      ? {
          partnerName: partner.name ?? '',
          partnerDocumentKind: FORMER_LINE,
          partnerDocumentNumber: String(line),
        }
      : {}),
    team: team ?? '',
    place: String(place),
    wholeMatches: String(wholeMatches),
    noShow: noShow ? copy.yes : '',
    onSite: onSite ?? '',
  }));
