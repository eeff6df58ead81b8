import type { RequestName, RequestOf } from '@letter/shared/protocol';

/** One well-formed request: its name and what it carries. */
export type Request = { [K in RequestName]: { readonly name: K; readonly body: RequestOf<K> } }[RequestName];
