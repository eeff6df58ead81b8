/** A computation that may be refused: the refusal is a value with its facts, never a throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wrap a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wrap a refusal. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
