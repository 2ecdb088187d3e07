import { sameTyped } from '../../../src/contract/folding';
import { line } from '../../../src/contract/word-schemas';
import type { FormField } from '../../../src/contract/regulation';
import {
  checkAnswers,
  fieldsFor,
  type Answers,
} from '../../../functions/domain/entry/form-answers';
import { checkTeamName } from '../../../functions/domain/entry/team-name';

describe('team names (ENT-7)', () => {
  test.each([
    ['飞鱼队', ' 飞鱼队　', true],
    ['飞鱼A1队', '飞鱼Ａ１队', true],
    ['飞鱼队（一）', '飞鱼队(一)', true],
    ['飞鱼队', '飞鱼', false],
    ['Fish', 'fish', true],
    ['飞鱼 队', '飞鱼队', true],
    ['飞\u200b鱼队', '飞鱼队', true],
    ['Fish 队', 'Fishes 队', false],
  ])('%s typed as %s: %s', (written, typed, same) => {
    expect(sameTyped(typed, written)).toBe(same);
  });

  test.each([
    ['飞鱼队', 'ok'],
    ['Team 7', 'ok'],
    [null, 'TEAM_NAME_REQUIRED'],
    ['   ', 'TEAM_NAME_REQUIRED'],
    ['　', 'TEAM_NAME_REQUIRED'],
    ['飞鱼🐟', 'INVALID_REQUEST'],
    ['🇨🇳队', 'INVALID_REQUEST'],
    ['飞\u200b鱼', 'INVALID_REQUEST'],
    ['\u202e飞鱼', 'INVALID_REQUEST'],
    ['飞\u3164鱼', 'INVALID_REQUEST'],
    ['飞\u{e0100}鱼', 'INVALID_REQUEST'],
    ['飞\u2800鱼', 'INVALID_REQUEST'],
    ['……', 'INVALID_REQUEST'],
  ])('%j is %s', (name, expected) => {
    const checked = checkTeamName(name);
    expect(checked.ok ? 'ok' : checked.reason).toBe(expected);
  });
});

describe('lines others will read', () => {
  test.each([
    ['林小舟', true],
    ['买买提·艾力', true],
    ['\u200b\u200b', false],
    ['林\u202e舟小', false],
    ['林小\u2028舟', false],
    ['<b>林', false],
  ])('%j: %s', (text, fits) => {
    expect(line(2, 30).safeParse(text).success).toBe(fits);
  });
});

describe('form answers (ENT-16)', () => {
  const field = (id: string, overrides: Partial<FormField> = {}): FormField => ({
    id,
    label: id,
    help: null,
    kind: 'text',
    options: [],
    required: false,
    per: 'entry',
    ...overrides,
  });
  const form = [
    field('hotel', { kind: 'single-choice', options: ['要', '不要'], required: true }),
    field('days', { kind: 'multiple-choice', options: ['一', '二', '三'] }),
    field('note'),
    field('size', { per: 'athlete', required: true }),
    field('paper', { kind: 'file' }),
  ];
  const fileOf = (given: string) => (given === 'given' ? 'files/a/1.pdf' : null);

  test('asked of the maker, of athletes, of each what is theirs (PUB-6)', () => {
    const ids = (role: 'athlete' | 'coach', maker: boolean) =>
      fieldsFor(form, role, maker).map(({ id }) => id);
    expect(ids('athlete', true)).toEqual(['hotel', 'days', 'note', 'size', 'paper']);
    expect(ids('athlete', false)).toEqual(['size']);
    expect(ids('coach', true)).toEqual(['hotel', 'days', 'note', 'paper']);
    expect(ids('coach', false)).toEqual([]);
  });

  test.each<[Answers, string]>([
    [{ hotel: '要' }, 'ok'],
    [{ hotel: '要', days: ['一', '三'], note: '晚到' }, 'ok'],
    [{}, 'FORM_ANSWER_REQUIRED hotel'],
    [{ hotel: '' }, 'FORM_ANSWER_REQUIRED hotel'],
    [{ hotel: '也许' }, 'FORM_ANSWER_INVALID hotel'],
    [{ hotel: ['要'] }, 'FORM_ANSWER_INVALID hotel'],
    [{ hotel: '要', days: ['四'] }, 'FORM_ANSWER_INVALID days'],
    [{ hotel: '要', days: ['一', '一'] }, 'FORM_ANSWER_INVALID days'],
    [{ hotel: '要', days: '一' }, 'FORM_ANSWER_INVALID days'],
    [{ hotel: '要', note: '<b>' }, 'FORM_ANSWER_INVALID note'],
    [{ hotel: '要', note: '晚\u202e到' }, 'FORM_ANSWER_INVALID note'],
    [{ hotel: '要', other: 'x' }, 'FORM_ANSWER_INVALID other'],
    [{ hotel: '要', paper: 'given' }, 'ok'],
    [{ hotel: '要', paper: 'made up' }, 'FORM_ANSWER_INVALID paper'],
    [{ hotel: '要', paper: ['given'] }, 'FORM_ANSWER_INVALID paper'],
  ])('%j: %s', (given, expected) => {
    const checked = checkAnswers(fieldsFor(form, 'coach', true), given, fileOf);
    const refused = checked.ok ? 'ok' : [checked.reason, ...Object.values(checked.detail ?? {})];
    expect(String(refused).replace(',', ' ')).toBe(expected);
  });

  test('ENT-16: a file is kept by where it lies, and asked for like an answer', () => {
    const paper = [field('paper', { kind: 'file', required: true })];
    expect(checkAnswers(paper, { paper: 'given' }, fileOf)).toEqual({
      ok: true,
      value: { paper: 'files/a/1.pdf' },
    });
    expect(checkAnswers(paper, { paper: '' }, fileOf)).toMatchObject({
      reason: 'FORM_ANSWER_REQUIRED',
    });
  });

  test('empty answers are not kept', () => {
    expect(
      checkAnswers([field('note'), field('other')], { note: ' ', other: '有' }, fileOf),
    ).toEqual({
      ok: true,
      value: { other: '有' },
    });
  });
});
