/** The call itself was wrong: said on standard error, exit status 2. */
export class UsageError extends Error {}
