import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { CardPosition, CardSearch } from '../../domain/lists/card-list';
import type { Table } from './client';
import { tournamentCardKey, tournamentsIndex, tournamentsPartition } from './keys';
import { GSI1 } from './table';

/** Cards one page looks at, at most: some 200 kB, of which the filter lets through what is shown. */
const EVALUATED = 300;

const KEY_NAMES = { '#partition': 'GSI1PK', '#order': 'GSI1SK' };
/** words the expression language keeps for itself; only those in use may be named */
const NAMES = { '#level': 'level', '#search': 'search' };

/** The filter of the query; `isFound` in the domain says the same. */
const filterOf = (search: CardSearch): { conditions: string[]; values: Record<string, string> } => {
  const conditions = [search.ended ? 'lastDay < :today' : 'lastDay >= :today'];
  const values: Record<string, string> = { ':today': search.today };
  const must = (condition: string, name: string, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    conditions.push(condition);
    values[name] = value;
  };
  must('lastDay >= :month', ':month', search.monthFrom);
  must('kind = :kind', ':kind', search.kind);
  must('#level = :level', ':level', search.level);
  must('province = :province', ':province', search.province);
  search.words.forEach((word, at) => must(`contains(#search, :w${at})`, `:w${at}`, word));
  if (search.phase === 'upcoming') must('opensAt > :now', ':now', search.now);
  if (search.phase === 'open') must('opensAt <= :now AND closesAt > :now', ':now', search.now);
  if (search.phase === 'closed') must('closesAt <= :now', ':now', search.now);
  return { conditions, values };
};

const positionKey = ({ firstDay, id }: CardPosition) => ({
  ...tournamentCardKey(id),
  ...tournamentsIndex(firstDay, id),
});

/** GSI1, partition TOURNAMENTS, a span of `<first day>#<id>`, filtered. */
export const cardQuery = (
  { name: TableName }: Table,
  search: CardSearch,
  after: CardPosition | null,
): QueryCommandInput => {
  const { conditions, values } = filterOf(search);
  const filter = conditions.join(' AND ');
  return {
    TableName,
    IndexName: GSI1,
    KeyConditionExpression: '#partition = :all AND #order BETWEEN :from AND :to',
    FilterExpression: filter,
    ExpressionAttributeNames: {
      ...KEY_NAMES,
      ...Object.fromEntries(Object.entries(NAMES).filter(([alias]) => filter.includes(alias))),
    },
    ExpressionAttributeValues: {
      ...values,
      ':all': tournamentsPartition,
      ':from': search.from,
      // '~' sorts after every character of an id: the whole last day is in
      ':to': `${search.to}#~`,
    },
    ScanIndexForward: !search.newestFirst,
    Limit: EVALUATED,
    ExclusiveStartKey: after === null ? undefined : positionKey(after),
  };
};
