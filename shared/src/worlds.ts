// Reads scenario data saved with a table. It includes the schema of scenarios, so a page loads it only when it has such
// data to read.
export * from './scenario/read-stored.ts';
