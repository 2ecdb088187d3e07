import { useState } from 'react';
import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import type { Me } from '../../contract/membership';
import { publicationCopy as copy } from '../../copy/account';
import { PUBLICATION } from '../../copy/agreements';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

interface SheetProps {
  shown: boolean;
  onClose: () => void;
}

/** Says what giving the consent, or taking it back, does, before it is done. */
const PublicationSheet = ({ shown, onClose }: SheetProps) => {
  const command = useCommand('setPublication');
  const { refresh } = useAnswers();
  const words = shown ? copy.withdrawing : copy.giving;
  const confirm = async () => {
    const consentTo = shown ? null : PUBLICATION.version;
    const reply = await command.send({ body: { consentTo } });
    if (!reply.ok) return;
    await refresh('me');
    showToast(words.done);
    onClose();
  };
  return (
    <ConfirmSheet
      open
      title={words.title}
      effects={[...words.effects]}
      confirm={words.confirm}
      onConfirm={confirm}
      onClose={onClose}
    >
      {command.problem ? (
        <Type size={14} tone="stop">
          {command.problem.sentence}
        </Type>
      ) : null}
    </ConfirmSheet>
  );
};

/** MEM-13: whether a person is shown by name and unit, what that means, and the change of it. */
export const PublicationCard = ({ me }: { me: Me }) => {
  const [changing, setChanging] = useState(false);
  const { publication } = me;
  const shown = publication?.withdrawnAt === null;
  return (
    <Section title={copy.title}>
      <Card>
        <Stack gap={12}>
          <Stack row justify="between" align="center" gap={12}>
            <Type strong>{shown ? copy.shown : copy.masked}</Type>
            <Tag tone={shown ? 'go' : 'mute'}>{shown ? copy.shownTag : copy.maskedTag}</Tag>
          </Stack>
          <Type size={14} tone="soft">
            {shown ? copy.shownNote(publication.at) : copy.maskedNote}
          </Type>
          <Button kind="secondary" onPress={() => setChanging(true)}>
            {shown ? copy.withdrawing.action : copy.giving.action}
          </Button>
        </Stack>
      </Card>
      {changing ? <PublicationSheet shown={shown} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
};
