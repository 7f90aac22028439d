import { WebSocket } from 'ws';

interface Incoming {
  id?: number;
  method?: string;
  params?: object;
  sessionId?: string;
  result?: object;
  error?: { message: string };
}

type Hear = (params: object, sessionId: string | undefined) => void;

/** The DevTools protocol as it is: measurements need profilers, workers and paused starts, which drivers for tests hide. */
export class Cdp {
  #nextId = 0;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Incoming) => void>();
  readonly #heard = new Map<string, Set<Hear>>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
  }

  static connect(address: string): Promise<Cdp> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 30 });
      socket.once('open', () => resolve(new Cdp(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a command, to a target's session or else to the browser; the caller knows the shape of the answer. */
  send<T = object>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = ++this.#nextId;
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }

  /** Calls `hear` at every event of the name until the function that is returned is called. */
  on<T = object>(method: string, hear: (params: T, sessionId: string | undefined) => void): () => void {
    const all = this.#heard.get(method) ?? new Set();
    this.#heard.set(method, all.add(hear as Hear));
    return () => all.delete(hear as Hear);
  }

  /** The first event of the name that fits. */
  once<T = object>(
    method: string,
    fits: (params: T, sessionId: string | undefined) => boolean = () => true,
  ): Promise<T> {
    return new Promise((resolve) => {
      const stop = this.on<T>(method, (params, sessionId) => {
        if (!fits(params, sessionId)) return;
        stop();
        resolve(params);
      });
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Incoming): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
      return;
    }
    for (const hear of this.#heard.get(message.method ?? '') ?? [])
      hear(message.params ?? {}, message.sessionId);
  }
}
