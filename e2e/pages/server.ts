import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

export interface ServedPage {
  html: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** Every address asked for since the start, host and path, in order; of a tunnel, which is refused, the host and port. */
  requests: readonly string[];
  /** Takes encrypted connections, notes whom they mean as requests, and gives no answer. */
  sinkPort: number;
  close(): Promise<void>;
}

/** Serves pages by host name and path on a free port of this machine. Browsers are told to find every host here. */
export async function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { host, pathname } = addressOf(request);
    requests.push(host + pathname);
    const page = pages.get(host + pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '<!doctype html><title>Not here</title><p>No page.</p>');
  });
  // A browser that takes the server for its proxy asks for tunnels to hosts that are not served: there is none.
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.destroy();
  });
  // Encrypted connections say in the clear whom they mean; that is noted, and no more comes of them.
  const sink = createTlsServer({
    SNICallback: (host, done) => {
      requests.push(`${host}:443`);
      done(new Error('nothing is served here'));
    },
  });
  sink.on('tlsClientError', () => undefined);
  return {
    port: await listen(server),
    sinkPort: await listen(sink),
    requests,
    close: () =>
      new Promise((resolve) => {
        sink.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A request through a proxy carries the whole address, any other the path alone. */
function addressOf(request: IncomingMessage): { host: string; pathname: string } {
  const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
  return { host, pathname };
}
