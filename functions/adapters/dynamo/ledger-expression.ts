import type {
  LedgerChange,
  LedgerCondition,
  LedgerPath,
  LedgerWrite,
} from '../../domain/places/ledger-write';

export interface Expression {
  readonly UpdateExpression: string;
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  /** absent where nothing is compared or set: DynamoDB takes no empty one */
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** A write of the book of places as one conditional update of its item. */
export const ledgerExpression = ({ conditions, changes }: LedgerWrite): Expression => {
  const names = new Map<string, string>();
  const values = new Map<unknown, string>();
  const name = (part: string): string => {
    const known = names.get(part) ?? `#${names.size.toString(36)}`;
    names.set(part, known);
    return known;
  };
  const at = (path: LedgerPath): string => path.map(name).join('.');
  const value = (content: unknown): string => {
    const known = values.get(content) ?? `:${values.size.toString(36)}`;
    values.set(content, known);
    return known;
  };

  const conditionText = (condition: LedgerCondition): string => {
    const path = at(condition.path);
    switch (condition.is) {
      case 'absent':
        return `attribute_not_exists(${path})`;
      case 'present':
        return `attribute_exists(${path})`;
      case 'equal':
        return `${path} = ${value(condition.value)}`;
      case 'at-most':
      case 'reached':
        return `${path} <= ${value(condition.value)}`;
      case 'at-least':
        return `${path} >= ${value(condition.value)}`;
      case 'not-reached':
        return `${path} > ${value(condition.value)}`;
      case 'size-at-most':
        return `size(${path}) <= ${value(condition.value)}`;
      case 'size-at-least':
        return `size(${path}) >= ${value(condition.value)}`;
    }
  };
  const sets: string[] = [];
  const removes: string[] = [];
  const change = (one: LedgerChange): void => {
    const path = at(one.path);
    if (one.do === 'remove') removes.push(path);
    else if (one.do === 'set') sets.push(`${path} = ${value(one.value)}`);
    else if (one.do === 'add')
      sets.push(`${path} = if_not_exists(${path}, ${value(0)}) + ${value(one.by)}`);
    else {
      const seq = name('seq');
      sets.push(`${path} = ${seq} + ${value(1)}`, `${seq} = ${seq} + ${value(1)}`);
    }
  };
  changes.forEach(change);
  const clauses = [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
  ];
  const checks = ['attribute_exists(PK)', ...conditions.map(conditionText)];
  return {
    UpdateExpression: clauses.filter(Boolean).join(' '),
    ConditionExpression: checks.join(' AND '),
    ExpressionAttributeNames: Object.fromEntries([...names].map(([part, as]) => [as, part])),
    ...(values.size === 0
      ? {}
      : {
          ExpressionAttributeValues: Object.fromEntries(
            [...values].map(([content, as]) => [as, content]),
          ),
        }),
  };
};
