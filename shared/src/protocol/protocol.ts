// The face of the wire: requests, refusals and what a client holds.
export * from './requests.ts';
export * from './pace.ts';
export * from './refusal.ts';
export * from './file-fault.ts';
export * from './standing-orders.ts';
export * from './table-view.ts';
export * from './parts.ts';
export * from './order-codec.ts';
export * from './replies.ts';
