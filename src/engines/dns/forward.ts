/** Asks another resolver what nobody here knows: a question goes as it came, and its answer comes back as it is. */
import { createSocket } from "node:dgram";
import { getServers } from "node:dns";

/** How long an answer is waited for, in milliseconds. */
const patienceMs = 3_000;

/** Asks somebody else; gives nothing where no answer comes. */
export type Forward = (message: Uint8Array) => Promise<Uint8Array | undefined>;

/** Asks the resolver that this machine itself asks. */
export const askMachines: Forward = (message) => {
  const server = getServers().find((one) => !one.includes("%"));
  return server === undefined ? Promise.resolve(undefined) : ask(server, message);
};

function ask(server: string, message: Uint8Array): Promise<Uint8Array | undefined> {
  const [, host = server, port = "53"] =
    /^\[(.+)\]:(\d+)$/.exec(server) ?? /^([\d.]+):(\d+)$/.exec(server) ?? ([] as string[]);
  const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
  return new Promise((resolve) => {
    const end = (answer?: Uint8Array): void => {
      clearTimeout(timer);
      socket.close();
      resolve(answer);
    };
    const timer = setTimeout(end, patienceMs);
    socket.on("error", () => end());
    socket.on("message", (answer) => {
      if (answer.length > 2 && answer[0] === message[0] && answer[1] === message[1]) end(answer);
    });
    socket.connect(Number(port), host, () => socket.send(message));
  });
}
