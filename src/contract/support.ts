/** Part of a day in China, as clocks show it; `until` is the first minute that is not of it. */
interface Hours {
  readonly from: string;
  readonly until: string;
}

/**
 * Who answers the telephone when, on working days (S0 五: 9:00 to 11:00 and 14:30 to 17:30). The number is an invented
 * one: whoever runs the product puts their own here.
 */
export const SUPPORT = {
  phone: '19900009000',
  /** days of the week, Sunday is 0 */
  days: [1, 2, 3, 4, 5],
  hours: [
    { from: '09:00', until: '11:00' },
    { from: '14:30', until: '17:30' },
  ],
} as const satisfies {
  readonly phone: string;
  readonly days: readonly number[];
  readonly hours: readonly Hours[];
};
