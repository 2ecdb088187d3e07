import { expressions } from '../../functions/adapters/dynamo/expression';
import { ledgerExpression } from '../../functions/adapters/dynamo/ledger-expression';
import { LIMITS } from '../../functions/adapters/dynamo/limits';
import type { LedgerWrite } from '../../functions/domain/places/ledger-write';

const operatorsIn = (expression: string): number =>
  (expression.match(/<=|>=|=|>|\+|\bAND\b|attribute_\w+|size\(|if_not_exists/g) ?? []).length;

/** Whether DynamoDB takes the write: each expression has 4 KB, which is thrown, and 300 operators and functions. */
export const fitsDynamo = (write: LedgerWrite): boolean => {
  const { change, when } = ledgerExpression(write);
  const { UpdateExpression = '', ConditionExpression = '' } = expressions({
    UpdateExpression: change,
    ConditionExpression: when,
  });
  return [UpdateExpression, ConditionExpression].every(
    (text) => operatorsIn(text) <= LIMITS.expressionOperators,
  );
};
