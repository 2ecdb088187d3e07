import type { ResultColumn } from '../../../contract/results';
import { officiatingCopy } from '../../../copy/officiating';
import { DOCUMENT_KIND } from '../../../copy/words';

const KINDS = 'result-document-kinds';
const PLACES = 'result-places';
const YES = 'result-yes';

/** The list of proposals a column has; what is typed may be anything, the check says what is wrong. */
export const listOf = (column: ResultColumn): string | undefined => {
  if (column === 'documentKind' || column === 'partnerDocumentKind') return KINDS;
  if (column === 'place') return PLACES;
  return column === 'noShow' ? YES : undefined;
};

const List = ({ id, values }: { id: string; values: readonly string[] }) => (
  <datalist id={id}>
    {values.map((value) => (
      <option key={value} value={value} />
    ))}
  </datalist>
);

/** The proposals themselves, once for all lines. */
export const CellChoices = ({ places }: { places: readonly number[] }) => (
  <>
    <List id={KINDS} values={Object.values(DOCUMENT_KIND)} />
    <List id={PLACES} values={places.map(String)} />
    <List id={YES} values={[officiatingCopy.yes]} />
  </>
);
