/** No edition is the latest one, whichever that is when it is asked for. */
export const inEdition = (edition: string | null): { edition?: string } =>
  edition ? { edition } : {};
