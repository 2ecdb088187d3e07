/**
 * Stands in for @aws-sdk/credential-provider-node in the bundles of Lambda (serverless.yml, `alias`):
 * there the role's credentials are in the environment and nowhere else, and the chain of other
 * sources (SSO, profiles, instance metadata, with a client for each) is a sixth of the bundle.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error('no credentials in the environment');
  return Promise.resolve({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN,
  });
};
