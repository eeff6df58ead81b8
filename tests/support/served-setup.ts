// Before every file of tests that open connections, so that whichever comes first brings the one socket that records.
import './recording-socket.ts';
