/** Refuse to compile when a closed union gained a member nobody handles; throws if unchecked data reaches it. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
