// The face that reads the data of a world as it was saved with a table. It brings the schema of a world along, so that a page
// loads it only when it has such data to read.
export * from './scenario/read-stored.ts';
