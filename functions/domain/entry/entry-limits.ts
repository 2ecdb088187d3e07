/** Ours, against misuse: every invitation costs an SMS and reaches somebody who did not ask for it. */
export const ENTRY_LIMITS = {
  /**
   * people ever named by one entry, those removed again included: each holds a copy, and a transaction
   * writes 100 items at most, so that with more the entry could never be withdrawn or lapse
   */
  people: 90,
  /** entries one person makes in one tournament, withdrawn ones too: the person's copy of them is one item */
  made: 30,
  /** singles that one leader enters in one tournament, counted apart (ENT-1) */
  singlesByLeader: 100,
  /** seconds between two reminders of the same person */
  remindSeconds: 3600,
  /** reminders of one entry in all */
  reminders: 20,
} as const;
