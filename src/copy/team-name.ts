/** What two writings of a team's name are not told apart by (ENT-7, `foldTyped`); said the same wherever it is said. */
export const TYPED_FREELY = '空格、大小写和全角半角不影响';
