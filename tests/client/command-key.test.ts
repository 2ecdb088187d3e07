import { mayBeDone } from '../../src/client/command-key';
import { REASONS, type Reason } from '../../src/contract/reasons';

const kept = (['OFFLINE', 'TIMEOUT', ...(Object.keys(REASONS) as Reason[])] as const).filter(
  (reason) => mayBeDone({ reason }),
);

test('a command keeps its key where no answer says what became of it, and nowhere else', () => {
  expect(kept).toEqual(['OFFLINE', 'TIMEOUT', 'TRY_AGAIN', 'UNEXPECTED']);
});
