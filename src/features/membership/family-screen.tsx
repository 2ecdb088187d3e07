import { navigateTo, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import {
  childProfilePath,
  GUARDIANS_PATH,
  PRIVACY_PATH,
  PROFILE_PATH,
  rolesPath,
} from '../../client/page-addresses';
import { serverNow } from '../../client/clock';
import { mayRegisterChildren } from '../../client/persons';
import { useLoggedIn } from '../../client/session';
import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import { useRead } from '../../client/use-read';
import { WARDS } from '../../contract/limits';
import type { PersonOfAccount } from '../../contract/membership';
import { familyCopy as copy } from '../../copy/family';
import { dayOf } from '../../copy/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import { PersonCard } from './person-card';
import { RemoveChildSheet } from './remove-child-sheet';

const isChild = ({ as }: PersonOfAccount): boolean => as === 'guardian';

const open = ({ memberId, as }: PersonOfAccount) =>
  navigateTo({ url: as === 'self' ? PROFILE_PATH : childProfilePath(memberId) });

const isKnownChild = (person: PersonOfAccount): boolean =>
  isChild(person) && person.review !== 'none' && !person.leaving;

const openRoles = ({ memberId, as }: PersonOfAccount) =>
  navigateTo({ url: rolesPath(as === 'self' ? undefined : memberId) });

const openPrivacy = () => navigateTo({ url: PRIVACY_PATH });

/** 我的家人: the persons of the account, and the children that are added to it or taken out (MEM-1). */
export const FamilyScreen = () => {
  const query = useRead('me');
  const loggedIn = useLoggedIn();
  const { show } = useAnswers();
  const { send, problem } = useCommand('addPerson');
  const [removing, setRemoving] = useState<PersonOfAccount | null>(null);
  useDidShow(() => void (loggedIn && query.refetch()));

  const persons = query.data?.persons ?? [];
  const children = persons.filter(isChild);
  const add = async () => {
    // one that was added before and not filled in yet is the next one
    const begun = children.find(({ review, leaving }) => review === 'none' && !leaving);
    if (begun) return open(begun);
    const reply = await send({});
    if (!reply.ok) return;
    show('me', {}, () => reply.value);
    const added = reply.value.persons.filter(isChild).at(-1);
    if (added) await open(added);
  };

  return (
    <Screen
      title={copy.title}
      notice={query.notice}
      bottom={
        query.data &&
        children.length < WARDS &&
        mayRegisterChildren(persons, dayOf(serverNow())) ? (
          <>
            {problem ? (
              <Type size={14} tone="stop" align="center">
                {problem.sentence}
              </Type>
            ) : null}
            <Button icon="plus" onPress={add}>
              {copy.add}
            </Button>
          </>
        ) : undefined
      }
    >
      <Gate read={query} guest={copy.guest} failed={copy.offlineTitle}>
        {() => (
          <>
            <Type size={14} tone="soft">
              {children.length < WARDS ? copy.intro : copy.full}
            </Type>
            {persons.map((person) => (
              <PersonCard
                key={person.memberId}
                person={person}
                onOpen={() => open(person)}
                onRoles={
                  person.review !== 'none' && !person.leaving ? () => openRoles(person) : undefined
                }
                onPrivacy={isKnownChild(person) ? openPrivacy : undefined}
                onRemove={isChild(person) ? () => setRemoving(person) : undefined}
              />
            ))}
            <Card flush>
              <Row
                icon="people"
                title={copy.guardians}
                note={copy.guardiansNote}
                onPress={() => navigateTo({ url: GUARDIANS_PATH })}
              />
            </Card>
          </>
        )}
      </Gate>
      {removing ? <RemoveChildSheet child={removing} onClose={() => setRemoving(null)} /> : null}
    </Screen>
  );
};
