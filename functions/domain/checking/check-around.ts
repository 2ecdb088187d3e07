import type { Finding } from '../../../src/contract/regulation-findings';
import { dayAfter } from '../publishing/dates';
import { type Check, repeated } from './check';

/** (decided) People come and leave at most so many days before and after play. */
const DAYS_AROUND = 7;

/** RES, SAN-4: so many sit in judgement (S1 十六). */
const JURY = 3;

/** PUB-15: what ends has begun, in the days around play. */
const programme: Check = ({ programme = [], firstDay, lastDay }) =>
  programme.flatMap(({ day, from, until }, at): Finding[] => {
    const path = `programme.${at}`;
    return [
      ...(from !== null && until !== null && until <= from
        ? [{ path: `${path}.until`, code: 'ITEM_REVERSED' } as const]
        : []),
      ...(day < dayAfter(firstDay, -DAYS_AROUND) || day > dayAfter(lastDay, DAYS_AROUND)
        ? [
            {
              path: `${path}.day`,
              code: 'ITEM_FAR_FROM_PLAY',
              detail: { days: DAYS_AROUND },
            } as const,
          ]
        : []),
    ];
  });

/** PUB-16: whoever is named can be asked. */
const contacts: Check = ({ contacts = [] }) =>
  contacts.flatMap(({ phone, email }, at) =>
    phone === undefined && email === undefined
      ? [{ path: `contacts.${at}`, code: 'CONTACT_WITHOUT_MEANS' }]
      : [],
  );

/** PUB-17: each body and each decision once, and who decides is there; the chief referee always is. */
const bodies: Check = ({ bodies = [], deciders = [] }) => {
  const named = new Set(bodies.map(({ body }) => body)).add('chief-referee');
  return [
    ...repeated(bodies.map(({ body }) => body)).map((body): Finding => ({
      path: 'bodies',
      code: 'BODY_TWICE',
      detail: { body },
    })),
    ...repeated(deciders.map(({ what }) => what)).map((decision): Finding => ({
      path: 'deciders',
      code: 'DECIDED_TWICE',
      detail: { decision },
    })),
    ...deciders.flatMap(({ body }, at): Finding[] =>
      named.has(body)
        ? []
        : [{ path: `deciders.${at}.body`, code: 'DECIDER_MISSING', detail: { body } }],
    ),
    ...bodies.flatMap(({ body, names }, at): Finding[] =>
      body === 'jury' && names.length > 0 && names.length !== JURY
        ? [{ path: `bodies.${at}.names`, code: 'JURY_NOT_OF_THREE', detail: { most: JURY } }]
        : [],
    ),
  ];
};

/** Programme, contacts, bodies and who decides (PUB-15 to PUB-17). */
export const aroundChecks: readonly Check[] = [programme, contacts, bodies];
