/** Ours, against misuse: every invitation costs an SMS and reaches somebody who did not ask for it. */
export const ENTRY_LIMITS = {
  /** people ever invited to one entry, those removed again included */
  invitations: 120,
  /** seconds between two reminders of the same person */
  remindSeconds: 3600,
  /** reminders of one entry in all */
  reminders: 20,
} as const;
