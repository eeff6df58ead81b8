import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Metrics } from './metrics.ts';

/** Where figures are read: an address of this machine and a port. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

/** So many processes of one machine find a port each. */
const NEXT_PORTS = 32;

/**
 * Serve the figures of a process, and nothing else, on a port of their own: the one that was asked for or, where another process of
 * this machine has it, the next that is free. Rejects with a `SetupFault` that says what to do.
 */
export async function serveMetrics(metrics: Metrics, { host, port }: MetricsAddress): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('The figures are at /metrics.\n');
      return;
    }
    metrics.read().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  // Whoever reads figures must not keep the process from ending.
  server.unref();
  const last = port === 0 ? 0 : Math.min(port + NEXT_PORTS - 1, 65_535);
  for (let wanted = port; wanted <= last; wanted++) {
    try {
      server.listen(wanted, host);
      await once(server, 'listening');
      server.on('error', () => undefined);
      return server;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') continue;
      const message = error instanceof Error ? error.message : String(error);
      throw new SetupFault(
        `LETTER_METRICS cannot be used: ${message}. Name an address of this machine and a free port.`,
      );
    }
  }
  throw new SetupFault(`LETTER_METRICS: the ports ${port} to ${last} are all taken. Name another one.`);
}
