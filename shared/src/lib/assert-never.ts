/** Fails to compile when a member of a closed union is not handled; throws if unchecked data reaches it. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
