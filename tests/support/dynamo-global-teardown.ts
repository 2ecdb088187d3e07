/** Ends what dynamo-global-setup.ts started. */
const teardown = async (): Promise<void> => {
  await globalThis.kaipaiTestDynamo?.stop();
};
export default teardown;
