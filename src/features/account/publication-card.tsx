import { useState } from 'react';
import { forOf } from '../../client/persons';
import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import { useRead } from '../../client/use-read';
import type { PersonOfAccount, Publication } from '../../contract/membership';
import { publicationCopy as copy } from '../../copy/account';
import { PUBLICATION } from '../../copy/agreements';
import { UNNAMED } from '../../copy/persons';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConfirmSheet } from '../../ui/confirm-sheet';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

interface SheetProps {
  /** a child of the account */
  child: PersonOfAccount | undefined;
  shown: boolean;
  onClose: () => void;
}

/** Says what giving the consent, or taking it back, does, before it is done. */
const PublicationSheet = ({ child, shown, onClose }: SheetProps) => {
  const command = useCommand('setPublication');
  const { refresh } = useAnswers();
  const words = shown ? copy.withdrawing : copy.giving;
  const confirm = async () => {
    const consentTo = shown ? null : PUBLICATION.version;
    const reply = await command.send({ body: { ...forOf(child), consentTo } });
    if (!reply.ok) return;
    await refresh('me');
    showToast(words.done);
    onClose();
  };
  return (
    <ConfirmSheet
      open
      title={child ? words.titleOf(child.name ?? UNNAMED) : words.title}
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

export interface PublicationCardProps {
  publication: Publication | null;
  /** of who is of age nobody but they themselves (MEM-13); taking it back is anybody's */
  mayPublish: boolean;
  /** a child of the account; absent: its owner */
  child?: PersonOfAccount;
}

/** MEM-13: whether a person is shown by name and unit, what that means, and the change of it. */
export const PublicationCard = ({ publication, mayPublish, child }: PublicationCardProps) => {
  const [changing, setChanging] = useState(false);
  const shown = publication?.withdrawnAt === null;
  const whom = child ? (child.name ?? UNNAMED) : copy.you;
  return (
    <Section title={child ? copy.titleOf(whom) : copy.title}>
      <Card>
        <Stack gap={12}>
          <Stack row justify="between" align="center" gap={12}>
            <Type strong>{shown ? copy.shown(whom) : copy.masked}</Type>
            <Tag tone={shown ? 'go' : 'mute'}>{shown ? copy.shownTag : copy.maskedTag}</Tag>
          </Stack>
          <Type size={14} tone="soft">
            {shown ? copy.shownNote(publication.at) : copy.maskedNote}
          </Type>
          {shown || mayPublish ? (
            <Button
              kind="secondary"
              label={child && copy.actionOf(whom, shown)}
              onPress={() => setChanging(true)}
            >
              {shown ? copy.withdrawing.action : copy.giving.action}
            </Button>
          ) : (
            <Type size={14} tone="soft">
              {copy.theirsAlone(whom)}
            </Type>
          )}
        </Stack>
      </Card>
      {changing ? (
        <PublicationSheet child={child} shown={shown} onClose={() => setChanging(false)} />
      ) : null}
    </Section>
  );
};

/** The same of a child, which is asked for by itself: its consent is its guardian's to give (MEM-13). */
export const ChildPublicationCard = ({ child }: { child: PersonOfAccount }) => {
  const { data } = useRead('me', { query: forOf(child) });
  return data ? (
    <PublicationCard child={child} publication={data.publication} mayPublish={data.mayPublish} />
  ) : (
    <Skeleton cards={1} />
  );
};
