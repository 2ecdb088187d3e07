/**
 * Stands in for node:process in the bundles of Lambda (serverless.yml, `alias`): an import of that reads every
 * property of the process, and with them opens stdin, stdout and stderr, which is 2 ms of a cold start.
 */
export const { env, versions } = process;
