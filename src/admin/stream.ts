/** Streams over HTTP: a request becomes a stream, its first line is a question, and frames go on to whoever answers. */
import type { Duplex } from "node:stream";
import { Fault } from "../core/fault.ts";
import { readFirstLine } from "../core/first-line.ts";
import { encodeFrame } from "../net/frame.ts";
import { takeUpgrade } from "../wire/http-upgrade.ts";
import type { AdminRequest } from "./parts.ts";

/** Opens the other end for a question. Throws a `Fault` for one that cannot be answered. */
export type OpenStream = (question: Readonly<Record<string, unknown>>) => Promise<Duplex>;

/**
 * Makes the request a stream and joins it with what its question opens, until either end closes: a client that says
 * nothing more has gone.
 *
 * A question that cannot be answered ends the stream with a frame that says why. Throws a `Fault` where the request did
 * not ask to become a stream.
 */
export async function serveStream({ request, response }: AdminRequest, open: OpenStream): Promise<void> {
  const near = takeUpgrade(request, response);
  if (!near) {
    response.setHeader("upgrade", "fogbank-stream");
    throw new Fault("UpgradeRequired", "This is a stream: ask with 'Upgrade: fogbank-stream'.", 426);
  }
  try {
    join(near, await open(parse(await readFirstLine(near, longestLine))));
  } catch (error) {
    const isTheirs = error instanceof Fault || error instanceof RangeError;
    const message = isTheirs ? error.message : "Fogbank failed; its log says why.";
    near.end(encodeFrame(controlChannel, Buffer.from(JSON.stringify({ tell: "failed", message }))));
    if (!isTheirs) throw error;
  }
}

const controlChannel = 3;
const longestLine = 1024 * 1024;

function join(near: Duplex, far: Duplex): void {
  const end = (): void => {
    near.destroy();
    far.destroy();
  };
  near.once("end", end).once("close", end).once("error", end);
  far.once("close", () => near.end()).once("error", end);
  near.pipe(far);
  far.pipe(near);
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Fault("InvalidBody", "The stream's first line must be a JSON object.");
}
