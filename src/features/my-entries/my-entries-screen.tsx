import { myEntriesCopy as copy, SECTION } from '../../copy/my-entries';
import { Chip, Chips } from '../../ui/chip';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { TicketStack } from '../../ui/ticket';
import { Type } from '../../ui/type';
import { MyEntriesGate } from './my-entries-gate';
import { MyTicket, OpenTicket } from './my-ticket';
import { useMySections } from './use-my-sections';

const ORDER = ['todo', 'live', 'ended'] as const;

/** 我的报名 → 赛事报名: a stack of tickets, first what needs me, then what is under way, then what is over. */
export const MyEntriesScreen = () => {
  const mine = useMySections();
  return (
    <Screen title={copy.title} notice={mine.notice}>
      {mine.filters.length > 0 ? (
        <Chips scroll>
          {mine.filters.map(({ memberId, text }) => (
            <Chip
              key={text}
              chosen={memberId === (mine.person?.memberId ?? null)}
              onPress={() => mine.choose(memberId)}
            >
              {text}
            </Chip>
          ))}
        </Chips>
      ) : null}
      <MyEntriesGate mine={mine}>
        {(sections) => {
          const [next] = [...sections.todo, ...sections.live];
          return (
            <>
              <Type size={14} tone="soft">
                {copy.heading}
              </Type>
              {ORDER.filter((section) => sections[section].length > 0).map((section) => (
                <Section
                  key={section}
                  title={SECTION[section]}
                  after={String(sections[section].length)}
                >
                  <TicketStack>
                    {sections[section].map((row) =>
                      row === next ? (
                        <OpenTicket key={row.key} row={row} />
                      ) : (
                        <MyTicket key={row.key} row={row} />
                      ),
                    )}
                  </TicketStack>
                </Section>
              ))}
            </>
          );
        }}
      </MyEntriesGate>
    </Screen>
  );
};
