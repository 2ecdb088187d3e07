/** Ends what dynamo-global-setup.ts started. */
const teardown = (): void => {
  globalThis.kaipaiTestDynamo?.stop();
};
export default teardown;
