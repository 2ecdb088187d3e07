import { useState } from 'react';
import { sameTyped } from '../../contract/folding';
import { accountCopy as copy } from '../../copy/account';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { EffectList } from '../../ui/effect-list';
import { Field } from '../../ui/field';
import { deleteAccount } from './leave';

/** Says what goes and what stays, and asks for the words to be typed before an account is deleted for good. */
export const DeleteAccountSheet = ({ onClose }: { onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <ConfirmSheet
      open
      danger
      title={copy.deleteTitle}
      effects={[...copy.deleteBefore]}
      confirm={copy.deleteConfirm}
      disabled={!sameTyped(typed, copy.deleteWord)}
      onConfirm={async () => setProblem((await deleteAccount(copy.deleted))?.sentence)}
      onClose={onClose}
    >
      <EffectList title={copy.deleteGoesTitle} effects={copy.deleteGoes} />
      <EffectList title={copy.deleteStaysTitle} effects={copy.deleteStays} />
      <Field
        label={copy.deleteField}
        value={typed}
        onChange={setTyped}
        error={problem}
        maxLength={10}
      />
    </ConfirmSheet>
  );
};
