/** Sends broken requests to a listening server and tells which answers no client's mistake deserves. */
import { connect } from "node:net";
import type { Socket } from "node:net";
import { random } from "../proof.ts";
import type { Captured } from "./capture.ts";
import { bytesOf, misframed, mutated } from "./mutate.ts";

/** What came of a run. */
export interface Tally {
  sent: number;
  /** Answers by status. */
  readonly statuses: Map<number, number>;
  /** Connections that the server closed without an answer, after bytes that were no HTTP. */
  closed: number;
  /** Descriptions of answers that must not be. */
  readonly wrong: string[];
}

const WORKERS = 8;
const PATIENCE_MS = 20_000;

/**
 * Sends `count` requests broken from valid ones; one in eight is also broken as HTTP.
 *
 * Each is drawn from a seed of its own, `from` and upwards, so that the order of answers changes nothing.
 */
export async function fuzz(port: number, valid: readonly Captured[], count: number, from: number): Promise<Tally> {
  const tally: Tally = { sent: 0, statuses: new Map(), closed: 0, wrong: [] };
  const work = async (): Promise<void> => {
    let line: Line | undefined;
    while (tally.sent < count) {
      const draw = random(from + tally.sent++);
      const request = valid[Math.floor(draw() * valid.length)] as Captured;
      if (draw() < 0.125) {
        const bytes = misframed(request, draw);
        const answer = await ask(new Line(port), bytes, true);
        note(tally, bytes, answer, true);
        continue;
      }
      const broken = mutated(request, draw);
      const bytes = bytesOf(broken);
      line ??= new Line(port);
      const answer = await ask(line, bytes, false, broken.method === "HEAD");
      note(tally, bytes, answer, false);
      if (answer === undefined || answer.last) {
        line.close();
        line = undefined;
      }
    }
    line?.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return tally;
}

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** True when the connection can carry no further request. */
  readonly last: boolean;
}

function note(tally: Tally, bytes: Buffer, answer: Answer | undefined, mayClose: boolean): void {
  if (answer !== undefined) {
    tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
    const isNamed = answer.status === 501 && /^x-fogbank-not-built: \S/im.test(answer.head);
    if (answer.status < 500 || isNamed) return;
  } else if (mayClose) {
    tally.closed++;
    return;
  }
  const what = answer === undefined ? "closed" : `${answer.status} ${answer.body.slice(0, 300)}`;
  if (tally.wrong.length < 20)
    tally.wrong.push(`${what} to ${JSON.stringify(bytes.toString("latin1").slice(0, 1500))}`);
}

async function ask(line: Line, bytes: Buffer, end: boolean, bodiless = false): Promise<Answer | undefined> {
  const answer = await line.ask(bytes, end, bodiless);
  if (end) line.close();
  return answer;
}

/** One connection, read answer by answer. */
class Line {
  readonly #socket: Socket;
  #text = "";
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setEncoding("latin1").setNoDelay(true);
    this.#socket.on("data", (piece: string) => {
      this.#text += piece;
      this.#wake();
    });
    this.#socket.on("error", () => undefined);
    this.#socket.on("close", () => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** The answer to `bytes`; undefined when the connection closed without one. */
  async ask(bytes: Buffer, end: boolean, bodiless: boolean): Promise<Answer | undefined> {
    if (end) this.#socket.end(bytes);
    else this.#socket.write(bytes);
    const started = Date.now();
    for (;;) {
      const answer = this.#take(bodiless);
      if (answer !== undefined) return answer;
      if (this.#ended) return undefined;
      if (Date.now() - started > PATIENCE_MS) return { status: 599, head: "", body: "no answer in time", last: true };
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PATIENCE_MS);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(bodiless: boolean): Answer | undefined {
    const end = this.#text.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const head = this.#text.slice(0, end);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
    const from = end + 4;
    if (status === 100) {
      this.#text = this.#text.slice(from);
      return this.#take(bodiless);
    }
    const last = /^connection: close/im.test(head) || this.#ended;
    const length = bodiless || status === 204 ? 0 : Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? -1);
    const done = length >= 0 ? from + length : endOfChunks(this.#text, from);
    if (done < 0 || this.#text.length < done) return this.#ended ? { status, head, body: "", last: true } : undefined;
    const body = this.#text.slice(from, done);
    this.#text = this.#text.slice(done);
    return { status, head, body, last };
  }
}

function endOfChunks(text: string, from: number): number {
  const end = text.indexOf("0\r\n\r\n", from);
  return end < 0 ? -1 : end + 5;
}
