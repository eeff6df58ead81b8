import { parentPort } from 'node:worker_threads';
import { readTableFile } from './table-file.ts';

// Strangers' files, read in a thread of their own: see file-reader.ts.

const port = parentPort;
if (port === null) throw new Error('a file is read in a thread');
port.on('message', (text: unknown) => port.postMessage(readTableFile(String(text), { trusted: false })));
// All of the rules are loaded.
port.postMessage('ready');
