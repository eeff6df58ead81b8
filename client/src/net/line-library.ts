import { NoneSerializer } from '@colyseus/sdk/serializer/NoneSerializer';
import { SchemaSerializer } from '@colyseus/sdk/serializer/SchemaSerializer';
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer';

// The library's own index brings the prediction of movements along, which is a quarter of it and which nobody here needs.
registerSerializer('schema', SchemaSerializer);
registerSerializer('none', NoneSerializer);

/** The library's client, ready to join rooms. */
export { Client } from '@colyseus/sdk/Client';
