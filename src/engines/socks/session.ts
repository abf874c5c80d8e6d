/** One client of the SOCKS server: who it is, what it asks for, and its connection. */
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Dialer } from "./dialer.ts";
import { openInbox } from "./inbox.ts";
import type { Inbox } from "./inbox.ts";
import { join } from "./junction.ts";
import { methods, readGreeting, readPassword, readRequest, replies, SocksError, writeReply } from "./message.ts";
import type { Target } from "./message.ts";
import { openRelay } from "./relay.ts";
import { reach } from "./target.ts";

/** How long a client may take to say what it wants. */
const patienceMs = 30_000;
const lastWordsMs = 5_000;
const commands = { connect: 1, associate: 3 } as const;

/** Serves one client until its connection ends. Never rejects for what a client does. */
export async function serveClient<S>(socket: Socket, dialer: Dialer<S>): Promise<void> {
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
    socket.destroy();
  };
  socket.on("error", leave).on("close", leave).on("end", leave);
  const impatient = setTimeout(() => socket.destroy(), patienceMs);
  const inbox = openInbox(socket);
  try {
    const stand = await welcome(socket, inbox, dialer);
    if (stand === undefined) return;
    const { command, target } = await inbox.next(readRequest);
    clearTimeout(impatient);
    if (command === commands.connect) {
      const stream = await connect(socket, dialer, stand, target, gone.signal);
      if (!stream) return;
      socket.off("end", leave);
      inbox.leave();
      join(socket, stream);
    } else if (command === commands.associate && dialer.datagrams) await openRelay(socket, dialer, stand, gone.signal);
    else refuse(socket, writeReply(replies.commandUnknown));
  } catch (error) {
    const reply = error instanceof SocksError ? error.reply : replies.failed;
    if (reply === undefined) socket.destroy();
    else refuse(socket, writeReply(reply));
    if (!(error instanceof SocksError)) dialer.failed(error);
  } finally {
    clearTimeout(impatient);
  }
}

/** The last answer to a client: it has a moment to read it. */
function refuse(socket: Socket, answer: Buffer): void {
  socket.end(answer);
  setTimeout(() => socket.destroy(), lastWordsMs).unref();
}

/** Finds out where a client stands: by its name when it has one, and must have one where nobody may be without. */
async function welcome<S>(socket: Socket, inbox: Inbox, dialer: Dialer<S>): Promise<S | undefined> {
  const offered = await inbox.next(readGreeting);
  if (offered.includes(methods.password)) {
    socket.write(Buffer.from([5, methods.password]));
    const { user, password } = await inbox.next(readPassword);
    const stand = dialer.stand(user, password);
    const answer = Buffer.from([1, stand === undefined ? 1 : 0]);
    if (stand === undefined) refuse(socket, answer);
    else socket.write(answer);
    return stand;
  }
  const stand = offered.includes(methods.none) ? dialer.stand(undefined, "") : undefined;
  if (stand === undefined) refuse(socket, Buffer.from([5, methods.unacceptable]));
  else socket.write(Buffer.from([5, methods.none]));
  return stand;
}

/** Dials and answers; gives what the client is to be joined with. */
async function connect<S>(
  socket: Socket,
  dialer: Dialer<S>,
  stand: S,
  target: Target,
  signal: AbortSignal,
): Promise<Duplex | undefined> {
  const reached = await reach(dialer, stand, target, signal);
  if ("failed" in reached) {
    refuse(socket, writeReply(outcomes[reached.failed]));
    return undefined;
  }
  if (signal.aborted) {
    reached.stream.destroy();
    return undefined;
  }
  socket.write(writeReply(replies.succeeded, reached.from.address, reached.from.port));
  return reached.stream;
}

const outcomes = {
  refused: replies.refused,
  "timed-out": replies.hostUnreachable,
  unreachable: replies.hostUnreachable,
  "not-allowed": replies.notAllowed,
  "no-such-name": replies.hostUnreachable,
  "no-names": replies.addressTypeUnknown,
} as const;
