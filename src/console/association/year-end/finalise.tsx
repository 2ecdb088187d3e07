import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import type { YearEnd } from '../../../contract/desk';
import { yearEndCopy as copy } from '../../../copy/desk-rulings';
import { CommandDialog } from '../../ui/command/command-dialog';
import { useCommandForm } from '../../ui/command/command-form';

/** Makes a revision the final one, or says why it cannot be yet (RNK-11). */
export const Finalise = ({ yearEnd, revision }: { yearEnd: YearEnd; revision: number }) => {
  const [asking, setAsking] = useState(false);
  const { year, refusal } = yearEnd;
  return (
    <>
      <Tooltip title={refusal?.sentence}>
        <Button
          size="small"
          type="primary"
          disabled={refusal !== null}
          onClick={() => setAsking(true)}
        >
          {copy.finalise}
        </Button>
      </Tooltip>{' '}
      {refusal?.sentence}
      {asking ? (
        <FinaliseDialog year={year} revision={revision} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
};

const FinaliseDialog = ({
  year,
  revision,
  onClose,
}: {
  year: number;
  revision: number;
  onClose: () => void;
}) => {
  const form = useCommandForm('finaliseYearEnd', {
    changes: ['yearEnd', 'issues'],
    done: () => copy.finalised,
    onDone: onClose,
  });
  return (
    <CommandDialog
      form={form}
      request={{ params: { year: String(year) }, body: {} }}
      title={copy.finaliseTitle(year, revision)}
      ok={copy.finalise}
      width={416}
      onClose={onClose}
    >
      <div>{copy.finaliseNote}</div>
    </CommandDialog>
  );
};
